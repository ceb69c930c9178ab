using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Filters;

/// <summary>Ages that are known and do not meet exclude; unknown ages stay, with those of the basisfunctionaliteit if it has any.</summary>
public sealed class LeeftijdOverlapt : IFilter
{
    public string Regel => "leeftijd-overlapt";

    public bool BepaaltOnderwerp => false;

    public string Versoepeling => "Vraag een ruimere leeftijd.";

    public string? Bezwaar(Interventie interventie, Voorstelopdracht vraag)
    {
        if (vraag.LeeftijdVan is null && vraag.LeeftijdTot is null)
        {
            return null;
        }

        var (van, tot, eigen) = Grenzen(interventie, vraag);
        var ouders = interventie.LeeftijdBetreft is Leeftijdspersoon.Kind && (vraag.LeeftijdTot ?? int.MaxValue) >= 16;
        var overlapt = (vraag.LeeftijdTot ?? int.MaxValue) >= (van ?? 0) && (vraag.LeeftijdVan ?? 0) <= (tot ?? int.MaxValue);
        return overlapt || ouders
            ? null
            : $"Dit is voor {Nl.Leeftijd(van, tot)}{(eigen ? "" : " (leeftijd van de basisfunctionaliteit)")}; u vraagt {Nl.Leeftijd(vraag.LeeftijdVan, vraag.LeeftijdTot)}.";
    }

    private static (int? Van, int? Tot, bool Eigen) Grenzen(Interventie interventie, Voorstelopdracht vraag) =>
        interventie.LeeftijdVan is null && interventie.LeeftijdTot is null
            ? (vraag.Functie?.Functie.LeeftijdVan, vraag.Functie?.Functie.LeeftijdTot, false)
            : (interventie.LeeftijdVan, interventie.LeeftijdTot, true);
}
