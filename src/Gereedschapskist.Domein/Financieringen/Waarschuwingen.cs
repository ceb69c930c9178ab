using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>What does not stop an answer but does colour it.</summary>
internal static class Waarschuwingen
{
    /// <summary>Our own bound: from this age on someone in a chain about a child can be the pregnant woman or the parent.</summary>
    private const int JongsteOuder = 12;

    public static IReadOnlyList<Waarschuwing> Over(
        IReadOnlyList<Onderdeelvraag> vragen, DateOnly peildatum, Situatie situatie, Financieringskennis kennis)
    {
        var ketens = vragen.Select(v => v.Kennis).Where(k => k.Keten is not null).DistinctBy(k => k.Keten!.Id).ToList();
        var waarschuwingen = new List<Waarschuwing>();
        foreach (var keten in ketens)
        {
            if (BuitenDekking(keten.Keten!, keten.Dekking!, peildatum) is { } melding)
            {
                waarschuwingen.Add(new Waarschuwing("peildatum-buiten-bronnen", melding));
            }

            Leeftijd(waarschuwingen, situatie, $"De keten '{keten.Keten!.Naam}'", (keten.Keten.LeeftijdVan, keten.Keten.LeeftijdTot), keten.Keten.LeeftijdBetreft);
        }

        Variant(waarschuwingen, vragen, situatie, kennis);
        return waarschuwingen;
    }

    public static IReadOnlyList<Waarschuwing> Over(Interventie interventie, Situatie situatie, Financieringskennis kennis)
    {
        var waarschuwingen = new List<Waarschuwing>();
        Leeftijd(waarschuwingen, situatie, $"'{interventie.Naam}'", (interventie.LeeftijdVan, interventie.LeeftijdTot), interventie.LeeftijdBetreft);
        if (situatie[Veldnamen.Preventievorm]?.Keuze is { } vorm
            && interventie.Preventievormen.Count > 0
            && !interventie.Preventievormen.Any(p => p.Code() == vorm))
        {
            waarschuwingen.Add(new Waarschuwing("preventievorm-past-niet", $"'{interventie.Naam}' is bij ons ingedeeld als andere preventie dan '{vorm}'."));
        }

        if (situatie[Veldnamen.Variant]?.Keuze is { } variant && kennis.Programma(variant) is { } programma && programma.Interventie != interventie.Id)
        {
            waarschuwingen.Add(new Waarschuwing("variant-van-andere-interventie", $"'{programma.Naam}' is geen variant van '{interventie.Naam}'; het antwoord gaat over '{programma.Naam}'."));
        }

        return waarschuwingen;
    }

    private static string? BuitenDekking(Keten keten, Regeldekking dekking, DateOnly peildatum)
    {
        if (peildatum < dekking.VanDatum)
        {
            return $"De peildatum ligt vóór de bronnen over '{keten.Naam}'. {dekking.Toelichting} Wat toen gold, leiden wij af uit de wet.";
        }

        return peildatum > dekking.TotDatum
            ? $"De peildatum ligt na de bronnen over '{keten.Naam}'. {dekking.Toelichting} Wat daarna verandert, weten wij nog niet."
            : null;
    }

    private static void Leeftijd(
        List<Waarschuwing> waarschuwingen, Situatie situatie, string wat, (int? Van, int? Tot) leeftijden, Leeftijdspersoon persoon)
    {
        var (van, tot) = leeftijden;
        if (situatie[Veldnamen.Leeftijd]?.Getal is { } leeftijd && (leeftijd < van || leeftijd > tot) && !(persoon == Leeftijdspersoon.Kind && leeftijd >= JongsteOuder))
        {
            var grens = leeftijd < van ? $"vanaf {van} jaar" : $"tot en met {tot} jaar";
            waarschuwingen.Add(
                new Waarschuwing("leeftijd-buiten-doelgroep", $"{wat} is bedoeld {grens}; de opgegeven leeftijd is {leeftijd}."));
        }
    }

    private static void Variant(
        List<Waarschuwing> waarschuwingen, IReadOnlyList<Onderdeelvraag> vragen, Situatie situatie, Financieringskennis kennis)
    {
        if (situatie[Veldnamen.Variant]?.Keuze is { } variant
            && kennis.Programma(variant) is { } programma
            && vragen.Count > 0
            && !vragen.Any(v => programma.Onderdelen.Contains(v.Kennis.Onderdeel.Id)))
        {
            waarschuwingen.Add(new Waarschuwing("variant-past-niet", $"'{programma.Naam}' hoort bij geen van deze onderdelen."));
        }
    }
}
