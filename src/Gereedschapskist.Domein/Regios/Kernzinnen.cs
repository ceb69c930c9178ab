using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Domein.Regios;

/// <summary>The place in a few sentences: how many people, who holds the mandate, which insurer, and where divisions part.</summary>
internal static class Kernzinnen
{
    public static IEnumerable<string> Van(Catalogus catalogus, Gebied gebied, IReadOnlyList<Indelingsbeeld> indelingen) =>
    [
        Wat(catalogus, gebied),
        .. Mandaten(catalogus, gebied, indelingen.Single(indeling => indeling.Soort == Regiosoort.Iza)),
        .. gebied.IsRegio ? [Overlap(catalogus, gebied, indelingen)] : Array.Empty<string>(),
        .. gebied.Opmerkingen,
    ];

    private static string Wat(Catalogus catalogus, Gebied gebied)
    {
        var soort = gebied.Regio is { } regio
            ? $"een {catalogus.Labels.InZin(regio.Soort)} van {Nl.Aantal(gebied.Gemeenten.Count, "gemeente", "gemeenten")}"
            : $"een gemeente in {gebied.Gemeenten[0].Provincie}";
        return (gebied.Inwoners, gebied.Inwoners65Plus) switch
        {
            ({ } inwoners, { } ouderen) when inwoners > 0 =>
                $"{gebied.Naam} is {soort} met {Nl.Getal(inwoners)} inwoners; "
                + $"{Nl.Afgerond(100m * ouderen / inwoners)} procent is 65 jaar of ouder.",
            _ => $"{gebied.Naam} is {soort}. Hoeveel mensen er wonen, staat niet volledig in onze bronnen.",
        };
    }

    private static IEnumerable<string> Mandaten(Catalogus catalogus, Gebied gebied, Indelingsbeeld iza)
    {
        if (iza.Regios is not [var deel] || catalogus.Regio(deel.Code) is not { } regio)
        {
            yield return iza.Betekenis;
            yield break;
        }

        if (gebied.Code != regio.Code)
        {
            yield return iza.Betekenis;
        }

        var mandaat = regio.Mandaathouder is { } houder
            ? $"Het mandaat voor het regioplan ligt bij {houder}"
            : "Wie het mandaat voor het regioplan heeft, staat niet in onze bronnen";
        var verzekeraar = regio.Verzekeraars is [var eerste, ..]
            ? $"als verzekeraar noemen onze bronnen {eerste.Naam} ({eerste.Aanwijzing})"
            : "welke verzekeraar hier de preferente is, vonden wij niet";
        yield return $"{mandaat}; {verzekeraar}.";
    }

    private static string Overlap(Catalogus catalogus, Gebied gebied, IReadOnlyList<Indelingsbeeld> indelingen)
    {
        var anders = indelingen
            .Where(indeling => !indeling.ValtSamen && indeling.Soort != gebied.Regio!.Soort)
            .Select(indeling => catalogus.Labels.InZin(indeling.Soort))
            .ToList();
        return anders.Count == 0
            ? "Alle indelingen vallen hier samen: u zit steeds met dezelfde gemeenten aan tafel."
            : $"De grenzen van de {Nl.Opsomming(anders)} lopen anders dan die van {gebied.Naam}: "
                + "daar heeft u ook met andere gemeenten te maken, of met meer dan één partij.";
    }
}
