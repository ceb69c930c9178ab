using System.Globalization;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Benchmarks;

/// <summary>Catalogues of any size, made from the real one: each entry takes its texts and facts from three real entries. Same size, same content.</summary>
internal static class SynthetischeCatalogus
{
    private const int Zaad = 20260101;

    public static Catalogus Maak(int aantal)
    {
        var inhoud = Cataloguslezer.Lees(Cataloguspad.Meegeleverd);
        if (aantal <= inhoud.Interventies.Count)
        {
            return new Catalogus("echt", inhoud);
        }

        var toeval = new Random(Zaad);
        var echt = inhoud.Interventies;
        Interventie Kies() => echt[toeval.Next(echt.Count)];
        return new Catalogus("synthetisch", inhoud with
        {
            Interventies = [.. echt, .. Enumerable.Range(echt.Count, aantal - echt.Count).Select(nummer => Meng(nummer, Kies(), Kies(), Kies()))],
        });
    }

    private static Interventie Meng(int nummer, Interventie a, Interventie b, Interventie c) => a with
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{a.Id}-{nummer}"),
        Naam = string.Create(CultureInfo.InvariantCulture, $"{a.Naam} {nummer}"),
        Doel = b.Doel,
        Doelgroep = b.Doelgroep,
        LeeftijdVan = b.LeeftijdVan,
        LeeftijdTot = b.LeeftijdTot,
        Kenmerken = b.Kenmerken,
        Aanpak = c.Aanpak,
        Settings = c.Settings,
        Uitvoerders = c.Uitvoerders,
    };
}
