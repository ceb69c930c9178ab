using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>
/// Tries the furthest answers to every open criterion, one at a time; points are linear, so no other answer does more. Whether
/// one answer changes the advice is judged within what we reckon with, so that our own classification is taken as given.
/// </summary>
internal sealed class Kantelproef
{
    private readonly HashSet<string> _kantelend = new(StringComparer.Ordinal);

    private Kantelproef()
    {
    }

    /// <summary>Whether one answer can change the advice for the area.</summary>
    public bool AdviesKantelt { get; private set; }

    /// <summary>Whether one answer can change whether the area organises it together.</summary>
    public bool OrganisatieKantelt { get; private set; }

    /// <summary>Whether an answer to this criterion alone can turn the scale of a part.</summary>
    public bool Kantelt(string criterium) => _kantelend.Contains(criterium);

    public static Kantelproef Doe(Beslisser beslisser, Weging weging, IReadOnlyDictionary<Deel, Deeluitkomst> nu)
    {
        var proef = new Kantelproef();
        foreach (var (criterium, bepaling) in weging.Kader.Criteria.Zip(weging.Bepalingen))
        {
            foreach (var uiterste in Uitersten(criterium, bepaling.Sterkte))
            {
                proef.Vergelijk(criterium.Id, nu, Met(uiterste));
            }

            // A condition is something to arrange, not something unknown: it does not make the advice open.
            if (!criterium.IsVoorwaarde && bepaling.Sterkte.TeltHoogstens > bepaling.Sterkte.Telt)
            {
                proef.Weeg(nu, Met(bepaling.Sterkte.TeltHoogstens));
            }

            IReadOnlyDictionary<Deel, Deeluitkomst> Met(decimal sterkte) =>
                beslisser.Beslis(weging.Met(criterium.Id, bepaling with { Sterkte = Sterkte.Precies(sterkte) }));
        }

        return proef;
    }

    private static IReadOnlyList<decimal> Uitersten(Criterium criterium, Sterkte bekend) =>
        bekend.IsBekend ? [] : criterium.IsVoorwaarde ? [0] : [bekend.Van, bekend.Tot];

    private void Vergelijk(string criterium, IReadOnlyDictionary<Deel, Deeluitkomst> nu, IReadOnlyDictionary<Deel, Deeluitkomst> anders)
    {
        if (nu.Any(deel => anders[deel.Key].Nu != deel.Value.Nu))
        {
            _kantelend.Add(criterium);
        }
    }

    private void Weeg(IReadOnlyDictionary<Deel, Deeluitkomst> nu, IReadOnlyDictionary<Deel, Deeluitkomst> anders)
    {
        AdviesKantelt |= Beslisser.Combineer(anders, u => u.Nu) != Beslisser.Combineer(nu, u => u.Nu);
        OrganisatieKantelt |= Samen(anders) != Samen(nu);
    }

    private static bool Samen(IReadOnlyDictionary<Deel, Deeluitkomst> uitkomsten) =>
        uitkomsten[Deel.Inkoop].Nu is Schaalniveau.Regionaal || uitkomsten[Deel.Coordinatie].Nu is Schaalniveau.Regionaal;
}
