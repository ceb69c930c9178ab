using System.Buffers.Text;
using System.Text;

namespace Gereedschapskist.Api.Catalogi;

/// <summary>
/// Where a reader of the whole catalogue is: the version being read and the last id seen. Opaque to clients. Because it names the
/// version, a reload halfway never mixes two catalogues.
/// </summary>
internal readonly record struct Cursor(string Versie, string NaId)
{
    public static bool TryParse(string tekst, out Cursor cursor)
    {
        cursor = default;
        var bytes = new byte[Base64Url.GetMaxDecodedLength(tekst.Length)];
        if (!Base64Url.IsValid(tekst) || !Base64Url.TryDecodeFromChars(tekst, bytes, out var lengte))
        {
            return false;
        }

        var delen = Encoding.UTF8.GetString(bytes, 0, lengte).Split('\n');
        if (delen is not [{ Length: > 0 } versie, { Length: > 0 } id])
        {
            return false;
        }

        cursor = new Cursor(versie, id);
        return true;
    }

    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Versie}\n{NaId}"));
}
