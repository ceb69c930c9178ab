using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Kostenramingen;

/// <summary>Finds what an hour of those who run an interventie costs.</summary>
internal sealed class Uurprijslijst(IReadOnlyList<Uurprijs> uurprijzen, Func<string, Bron?> bron)
{
    private const int LangsteNaam = 120;

    /// <summary>
    /// The range over all who may run it and are paid. Null when only unpaid people run it: what their coordination costs does not follow from
    /// their hours.
    /// </summary>
    public Rekengegeven? Voor(Interventie interventie)
    {
        var namen = interventie.Dosis?.Uitvoerders is { Count: > 0 } uitvoerders ? uitvoerders : interventie.Uitvoerders;
        IReadOnlyList<Uurprijs> gevonden = [.. (namen.Count == 0 ? [""] : namen).Select(naam => Vind(naam, interventie.Programmasoort)).OfType<Uurprijs>().Where(prijs => !prijs.Onbetaald).Distinct()];
        return gevonden.Count == 0 ? null : new Rekengegeven
        {
            Naam = "uurprijs",
            Van = gevonden.Min(prijs => prijs.VanEuro),
            Tot = gevonden.Max(prijs => prijs.TotEuro),
            Eenheid = "euro per uur",
            Herkomst = Gegevensherkomst.Bron,
            Toelichting = $"{Nl.Opsomming([.. gevonden.Select(prijs => $"{prijs.Naam} ({prijs.Prijsjaar})")])}; welke uurprijs bij wie hoort, is onze eigen indeling.",
            Bronnen = [.. gevonden.SelectMany(prijs => prijs.Bronnen).Select(verwijzing => bron(verwijzing.Bron)).OfType<Bron>().Distinct()],
        };
    }

    private Uurprijs? Vind(string uitvoerder, Programmasoort? soort)
    {
        var woorden = uitvoerder[..Math.Min(uitvoerder.Length, LangsteNaam)].ToLowerInvariant().Split([' ', '(', ')', '/', '-', ','], StringSplitOptions.RemoveEmptyEntries);
        return uurprijzen.FirstOrDefault(prijs =>
            (prijs.Programmasoort is null || prijs.Programmasoort == soort)
            && (prijs.Woorden.Count == 0 || prijs.Woorden.Any(begin => woorden.Any(woord => woord.StartsWith(begin, StringComparison.Ordinal)))));
    }
}
