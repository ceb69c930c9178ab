using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Criteria;

/// <summary>How many of the people asked for an interventie is made for, and how much of it is for them: people count, not years of age.</summary>
internal static class Leeftijdspassing
{
    public static (decimal Van, decimal Tot, string Uitleg) Beoordeel(Interventie interventie, Voorstelopdracht vraag)
    {
        if (interventie.LeeftijdVan is null && interventie.LeeftijdTot is null)
        {
            return vraag.Functie?.Functie is { LeeftijdVan: not null } or { LeeftijdTot: not null }
                ? (0.6m, 1m, "Voor welke leeftijd dit is, is onbekend; de basisfunctionaliteit waar het bij hoort, heeft wel een leeftijd.")
                : (0.3m, 1m, "Voor welke leeftijd dit is, is onbekend.");
        }

        var eigen = Nl.Leeftijd(interventie.LeeftijdVan, interventie.LeeftijdTot);
        if (interventie.LeeftijdBetreft is Leeftijdspersoon.Kind && (vraag.LeeftijdVan ?? 0) >= 16)
        {
            return (0.5m, 1m, $"Dit is voor ouders van kinderen van {eigen}; de leeftijd van de ouders is niet begrensd.");
        }

        var (van, tot) = (vraag.LeeftijdVan ?? 0, vraag.LeeftijdTot ?? Leeftijdsschatting.Oudste);
        var (eigenVan, eigenTot) = (interventie.LeeftijdVan ?? 0, interventie.LeeftijdTot ?? Math.Max(Leeftijdsschatting.Oudste, tot));
        var gedeeld = Mensen(vraag.Bevolking, Math.Max(van, eigenVan), Math.Min(tot, eigenTot));
        var dekking = Deel(gedeeld, Mensen(vraag.Bevolking, van, tot));
        var gericht = Deel(gedeeld, Mensen(vraag.Bevolking, eigenVan, eigenTot));
        var waarde = Math.Round((0.75m * dekking) + (0.25m * gericht), 3);
        return (waarde, waarde, $"Dit is voor {eigen} en dekt daarmee {Wie(dekking, vraag)}.");
    }

    private static string Wie(decimal dekking, Voorstelopdracht vraag)
    {
        var procent = $"{Nl.Afgerond(Math.Round(dekking * 100))}%";
        return vraag.Bevolking is null ? $"{procent} van de gevraagde leeftijden"
            : dekking is 0m or 1m ? $"{procent} van de inwoners van de gevraagde leeftijd"
            : $"naar schatting {procent} van de inwoners van de gevraagde leeftijd in {(vraag.Gebied is { Bevolking: not null } gebied ? gebied.Naam : "Nederland")}";
    }

    /// <summary>Without a known population each year of age counts as much.</summary>
    private static decimal Mensen(Bevolkingsopbouw? bevolking, int van, int tot) =>
        van > tot ? 0 : bevolking?.Mensen(van, tot) ?? (tot - van + 1);

    private static decimal Deel(decimal deel, decimal geheel) => geheel == 0 ? 0 : deel / geheel;
}
