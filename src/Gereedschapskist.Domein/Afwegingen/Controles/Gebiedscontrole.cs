using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Domein.Afwegingen.Controles;

/// <summary>Looks up the region and the municipalities of a question.</summary>
internal static class Gebiedscontrole
{
    internal sealed record Keuze(Regio? Regio, IReadOnlyList<Gemeente> Gemeenten);

    public static Keuze? Kies(Catalogus catalogus, Afwegingsvraag vraag, List<Fout> fouten)
    {
        var eerder = fouten.Count;
        var regio = vraag.Regio is { } code ? catalogus.Regio(code) : null;
        if (vraag.Regio is { } gevraagd && regio is null)
        {
            fouten.Add(OnbekendeRegio(catalogus, gevraagd));
        }

        if (vraag is { Regio: null, Gemeenten: null })
        {
            fouten.Add(new("regio", Foutcodes.GebiedOntbreekt, "De vraag noemt geen regio en geen gemeenten.", "Geef regio (zoals IZA41) of gemeenten (zoals [\"GM0935\"])."));
        }

        if (vraag.Gemeenten is { Count: 0 } || regio is { Gemeenten.Count: 0 })
        {
            fouten.Add(new("gemeenten", Foutcodes.GebiedLeeg, "Er zijn geen gemeenten om over te wegen.", "Noem ten minste één gemeente, of laat gemeenten weg voor de hele regio."));
        }

        var gemeenten = Gemeenten(catalogus, vraag, regio, fouten);
        return fouten.Count > eerder ? null : new(regio, gemeenten);
    }

    private static IReadOnlyList<Gemeente> Gemeenten(Catalogus catalogus, Afwegingsvraag vraag, Regio? regio, List<Fout> fouten)
    {
        var gevonden = new SortedDictionary<string, Gemeente>(StringComparer.Ordinal);
        var codes = vraag.Gemeenten ?? regio?.Gemeenten ?? [];
        for (var i = 0; i < codes.Count; i++)
        {
            if (catalogus.Gemeente(codes[i]) is not { } gemeente)
            {
                fouten.Add(OnbekendeGemeente(catalogus, codes[i], i));
            }
            else if (regio is not null && !regio.Gemeenten.Contains(gemeente.Code))
            {
                fouten.Add(new(
                    $"gemeenten[{i}]",
                    Foutcodes.GemeenteBuitenRegio,
                    $"{gemeente.Naam} ({gemeente.Code}) ligt niet in {regio.Naam} ({regio.Code}).",
                    "Haal de gemeente weg, of laat regio weg en noem alleen gemeenten."));
            }
            else
            {
                gevonden[gemeente.Code] = gemeente;
            }
        }

        return [.. gevonden.Values];
    }

    private static Fout OnbekendeRegio(Catalogus catalogus, string gevraagd)
    {
        var opNaam = catalogus.Regios.FirstOrDefault(r => string.Equals(r.Naam, gevraagd, StringComparison.OrdinalIgnoreCase));
        return opNaam is not null
            ? new("regio", Foutcodes.RegioOnbekend, $"Onbekende regio: {Weigering.Kort(gevraagd)}.", $"Bedoelde u {opNaam.Code} ({opNaam.Naam})?")
            : Weigering.Onbekend(
                "regio", Foutcodes.RegioOnbekend, "Onbekende regio", gevraagd, catalogus.Regios.Select(r => r.Code), "Zoek de code op met GET /v1/regios.");
    }

    private static Fout OnbekendeGemeente(Catalogus catalogus, string gevraagd, int index)
    {
        var opNaam = catalogus.Gemeenten.FirstOrDefault(g => string.Equals(g.Naam, gevraagd, StringComparison.OrdinalIgnoreCase));
        return opNaam is not null
            ? new($"gemeenten[{index}]", Foutcodes.GemeenteOnbekend, $"Onbekende gemeente: {Weigering.Kort(gevraagd)}.", $"Bedoelde u {opNaam.Code} ({opNaam.Naam})?")
            : Weigering.Onbekend(
                $"gemeenten[{index}]",
                Foutcodes.GemeenteOnbekend,
                "Onbekende gemeente",
                gevraagd,
                catalogus.Gemeenten.Select(g => g.Code),
                "Zoek de code op met GET /v1/gemeenten.");
    }
}
