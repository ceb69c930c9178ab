using Gereedschapskist.Domein.Afwegingen.Kaders;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;

namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>Tries the two furthest answers to every open criterion, one at a time; points are linear, so no other answer does more.</summary>
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
            var uitersten = Uitersten(criterium, bepaling.Sterkte);
            var uitkomsten = uitersten.Select(u => beslisser.Beslis(weging.Met(criterium.Id, bepaling with { Sterkte = u }))).ToList();
            uitkomsten.ForEach(anders => proef.Vergelijk(criterium, nu, anders));
        }

        return proef;
    }

    private static IReadOnlyList<Sterkte> Uitersten(Criterium criterium, Sterkte bekend) =>
        bekend.IsBekend ? [] : criterium.IsVoorwaarde ? [Sterkte.Nee] : [Sterkte.Precies(bekend.Van), Sterkte.Precies(bekend.Tot)];

    /// <summary>A condition is something to arrange, not something unknown: it can turn a part, but does not make the advice open.</summary>
    private void Vergelijk(Criterium criterium, IReadOnlyDictionary<Deel, Deeluitkomst> nu, IReadOnlyDictionary<Deel, Deeluitkomst> anders)
    {
        if (nu.Any(deel => anders[deel.Key].Nu != deel.Value.Nu))
        {
            _kantelend.Add(criterium.Id);
        }

        AdviesKantelt |= !criterium.IsVoorwaarde && Beslisser.Combineer(anders, u => u.Nu) != Beslisser.Combineer(nu, u => u.Nu);
        OrganisatieKantelt |= !criterium.IsVoorwaarde && Samen(anders) != Samen(nu);
    }

    private static bool Samen(IReadOnlyDictionary<Deel, Deeluitkomst> uitkomsten) =>
        uitkomsten[Deel.Inkoop].Nu is Schaalniveau.Regionaal || uitkomsten[Deel.Coordinatie].Nu is Schaalniveau.Regionaal;
}
