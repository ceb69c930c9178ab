using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Domein.Afwegingen.Controles;

/// <summary>The municipalities that a question is about: those it names, or those of its region.</summary>
/// <param name="Regio">Null when only municipalities were named.</param>
/// <param name="Gemeenten">In order of code.</param>
/// <param name="Opmerkingen">What to know of the places that were named.</param>
internal sealed record Gebiedskeuze(Regio? Regio, IReadOnlyList<Gemeente> Gemeenten, IReadOnlyList<string> Opmerkingen)
{
    public static Gebiedskeuze? Kies(Catalogus catalogus, Afwegingsvraag vraag, List<Fout> fouten)
    {
        var eerder = fouten.Count;
        var controle = new Gebiedscontrole(catalogus.Gebieden, fouten);
        var gebied = controle.Regio("regio", vraag.Regio);
        if (string.IsNullOrWhiteSpace(vraag.Regio) && vraag.Gemeenten is null)
        {
            fouten.Add(new(
                "regio", Foutcodes.GebiedOntbreekt, "De vraag noemt geen regio en geen gemeenten.",
                "Geef regio (zoals Zuid-Limburg) of gemeenten (zoals [\"Maastricht\"])."));
        }

        if (vraag.Gemeenten is { Count: 0 } || gebied is { Gemeenten.Count: 0 })
        {
            fouten.Add(new(
                "gemeenten", Foutcodes.GebiedLeeg, "Er zijn geen gemeenten om over te wegen.",
                "Noem ten minste één gemeente, of laat gemeenten weg voor de hele regio."));
        }

        var genoemd = Genoemd(controle, vraag.Gemeenten ?? [], gebied, fouten);
        if (fouten.Count > eerder)
        {
            return null;
        }

        var gemeenten = vraag.Gemeenten is null ? gebied!.Gemeenten : [.. genoemd.SelectMany(deel => deel.Gemeenten)];
        return new(
            gebied?.Regio ?? (genoemd is [{ Regio: { } enige }] ? enige : null),
            [.. gemeenten.DistinctBy(gemeente => gemeente.Code).OrderBy(gemeente => gemeente.Code, StringComparer.Ordinal)],
            [.. (vraag.Gemeenten is null ? gebied!.Opmerkingen : genoemd.SelectMany(deel => deel.Opmerkingen)).Distinct()]);
    }

    private static List<Gebied> Genoemd(Gebiedscontrole controle, IReadOnlyList<string> namen, Gebied? binnen, List<Fout> fouten)
    {
        var genoemd = new List<Gebied>();
        for (var i = 0; i < namen.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(namen[i]))
            {
                fouten.Add(new(
                    $"gemeenten[{i}]", Foutcodes.GemeenteOnbekend, "De naam van de gemeente is leeg.",
                    "Geef de naam of de code van een gemeente, of haal de plaats weg."));
            }
            else if (controle.Gemeente($"gemeenten[{i}]", namen[i]) is { } deel)
            {
                genoemd.Add(deel);
                fouten.AddRange(Buiten(deel, binnen, $"gemeenten[{i}]"));
            }
        }

        return genoemd;
    }

    private static IEnumerable<Fout> Buiten(Gebied deel, Gebied? binnen, string veld) =>
        from gemeente in binnen is null ? [] : deel.Gemeenten.Except(binnen.Gemeenten)
        select new Fout(
            veld, Foutcodes.GemeenteBuitenRegio, $"{gemeente.Naam} ({gemeente.Code}) ligt niet in {binnen!.Naam} ({binnen.Code}).",
            "Haal de gemeente weg, of laat regio weg en noem alleen gemeenten.");
}
