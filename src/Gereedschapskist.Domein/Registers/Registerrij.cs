using System.Globalization;

namespace Gereedschapskist.Domein.Registers;

/// <summary>A row of the register as somebody types it, in the order of the columns of the sheet; what is empty is unknown.</summary>
public sealed record Registerrij(
    string? Interventie,
    string? Gemeente,
    string? Aanbieder,
    string? Capaciteit = null,
    string? DeelnemersPerJaar = null,
    string? Betaler = null,
    string? Van = null,
    string? Tot = null)
{
    private static readonly CultureInfo _vast = CultureInfo.InvariantCulture;

    /// <summary>A row that was read before, to be read once more with others.</summary>
    public static Registerrij Uit(Registerregel regel)
    {
        ArgumentNullException.ThrowIfNull(regel);
        return new(
            regel.Interventie, regel.Gemeente, regel.Aanbieder, regel.Capaciteit?.ToString(_vast), regel.DeelnemersPerJaar?.ToString(_vast),
            regel.Betaler, regel.Van?.ToString("O", _vast), regel.Tot?.ToString("O", _vast));
    }
}
