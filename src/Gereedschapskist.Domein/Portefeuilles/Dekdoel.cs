using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gezondheidsdoelen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Portefeuilles;

/// <summary>Something to cover: a step of the chain of a function, a function without a chain, or a goal.</summary>
/// <param name="Onderwerp">Name of the function or goal.</param>
/// <param name="Naam">Name of the step, or of the subject when there is no chain.</param>
/// <param name="Gewicht">What it counts for; every subject counts the same, and every step the same within its subject.</param>
/// <param name="Dekt">Whether an interventie covers it.</param>
internal sealed record Dekdoel(string Onderwerp, string Naam, int Gewicht, Func<Interventie, bool> Dekt)
{
    /// <summary>Enough to divide among the steps of any chain without a noticeable rest.</summary>
    private const int PerOnderwerp = 2520;

    public static IEnumerable<Dekdoel> Van(Catalogus catalogus, Basisfunctionaliteiten.Basisfunctionaliteit functie)
    {
        var vraag = Functievraag.Van(catalogus, functie);
        var stappen = vraag.Onderdelen.Where(stap => stap.Interventies.Count > 0).ToList();
        return stappen.Count == 0
            ? [new Dekdoel(functie.Naam, functie.Naam, PerOnderwerp, vraag.Omvat)]
            : stappen.Select(stap => new Dekdoel(
                functie.Naam, stap.Naam, PerOnderwerp / stappen.Count, interventie => stap.Interventies.Contains(interventie.Id)));
    }

    public static Dekdoel Van(Catalogus catalogus, Gezondheidsdoel doel)
    {
        var vraag = Doelvraag.Van(catalogus, doel);
        return new Dekdoel(doel.Naam, doel.Naam, PerOnderwerp, vraag.IsRechtstreeks);
    }
}
