using System.Globalization;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>Id and secret of the shortlist of this browser.</summary>
internal sealed record Shortlistsleutel(string Id, string Geheim)
{
    public static Shortlistsleutel? Lees(string? tekst) =>
        tekst?.Split('.') is [{ Length: > 0 and <= 64 } id, { Length: > 0 and <= 100 } geheim] ? new(id, geheim) : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}.{Geheim}");
}
