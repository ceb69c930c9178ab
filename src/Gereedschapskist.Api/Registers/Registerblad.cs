using Gereedschapskist.Api.Export;
using Gereedschapskist.Api.Export.Werkmappen;
using Gereedschapskist.Api.Shortlists;
using Gereedschapskist.Api.Shortlists.Export;
using Gereedschapskist.Api.Shortlists.Importeren;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Registers;

namespace Gereedschapskist.Api.Registers;

/// <summary>The register as a sheet: its template, how a file of it is read, and the file that a dossier makes.</summary>
internal static class Registerblad
{
    /// <summary>Columns that a sheet cannot do without: the first three.</summary>
    private const int Nodig = 3;

    private static readonly Bladlezer _lezer = new("Register", Registerwerkblad.Kolommen, Nodig, Registercontrole.MeesteRegels);

    public static byte[] Sjabloon => _lezer.Sjabloon;

    public static byte[] Werkmap() => _lezer.Werkmap([]);

    public static Task<(string? Tekst, IReadOnlyList<Fout> Bezwaren)> TekstAsync(IFormFile bestand, CancellationToken cancellationToken) =>
        _lezer.TekstAsync(bestand, cancellationToken);

    /// <summary>The register of a dossier as a file.</summary>
    public static Exportbestand Bestand(GeopendeShortlist open, Exportvorm vorm)
    {
        var map = new Werkmap($"Register {open.Inhoud.Titel}", open.Stuk.OpgeslagenOp, [Registerwerkblad.Maak(open.Toen, open.Inhoud.Regio?.Register ?? [])]);
        return new Exportbestand(vorm, $"register-{Bestandsnaam.Van(open.Inhoud.Titel)}", open.Toen.Versie, uit => Werkmapwriter.Schrijf(map, vorm, uit));
    }

    public static (IReadOnlyList<Registerrij> Rijen, Fout? Bezwaar) Lees(string? tekst)
    {
        var (rijen, bezwaar) = _lezer.Lees(tekst);
        return ([.. rijen.Select(cel => new Registerrij(cel[0], cel[1], cel[2], cel[3], cel[4], cel[5], cel[6], cel[7]))], bezwaar);
    }
}
