using Gereedschapskist.Api.Shortlists.Export;
using Gereedschapskist.Api.Shortlists.Importeren;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Regiodoelen;

namespace Gereedschapskist.Api.Regiodoelen;

/// <summary>Figures as a sheet: its template, and how a file of it is read.</summary>
internal static class Cijferblad
{
    /// <summary>Columns that a sheet cannot do without: indicator, group, municipality, year and value.</summary>
    private const int Nodig = 5;

    private static readonly string[] _kolommen = [.. Doelwerkblad.Cijferkolommen.Select(kolom => kolom.Naam)];

    private static readonly Bladlezer _lezer = new(_kolommen, Nodig, Cijfercontrole.MeesteCijfers);

    public static IReadOnlyList<string> Kolommen => _kolommen;

    public static byte[] Sjabloon => _lezer.Sjabloon;

    public static (IReadOnlyList<Cijferrij> Rijen, Fout? Bezwaar) Lees(string? tekst)
    {
        var (rijen, bezwaar) = _lezer.Lees(tekst);
        return ([.. rijen.Select(cel => new Cijferrij(cel[0], cel[1], cel[2], cel[3], cel[4], cel[5]))], bezwaar);
    }
}
