using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Interventies.Velden;

namespace Gereedschapskist.Domein.Shortlists.Wijzigingen;

/// <summary>What changed about one interventie between two moments, the gravest first.</summary>
public static class Wijzigingenlijst
{
    /// <summary>Fields whose change means more than another text.</summary>
    private static readonly HashSet<string> _apart = ["erkenningsniveau", "financiering"];

    public static IReadOnlyList<Wijziging> Tussen(Stand oud, Stand nieuw, string interventie)
    {
        ArgumentNullException.ThrowIfNull(oud);
        ArgumentNullException.ThrowIfNull(nieuw);
        if (oud.Catalogus.Interventie(interventie) is not { } toen)
        {
            return [];
        }

        if (nieuw.Catalogus.Interventie(interventie) is not { } nu)
        {
            return [new Wijziging(Wijzigingssoort.Verdwenen, "De interventie staat niet meer in de catalogus.", toen.Naam, null)];
        }

        return
        [
            .. Erkenningswijziging.Tussen(oud.Catalogus, nieuw.Catalogus, toen, nu)
                .Concat(Financieringswijziging.Tussen(oud, nieuw, toen, nu))
                .Concat(Interventievelden.Alle.Where(veld => !_apart.Contains(veld.Id)).SelectMany(veld => Verschil(veld, oud.Catalogus.Labels, toen, nieuw.Catalogus.Labels, nu)))
                .OrderBy(w => w.Soort),
        ];
    }

    /// <summary>One line on each side is a change; of more lines it says which are gone and which are new.</summary>
    private static IEnumerable<Wijziging> Verschil(
        Interventieveld veld, Codelabels toenLabels, Interventie toen, Codelabels nuLabels, Interventie nu)
    {
        var (was, wordt) = (veld.Regels(toen, toenLabels), veld.Regels(nu, nuLabels));
        if (was.SequenceEqual(wordt, StringComparer.Ordinal))
        {
            return [];
        }

        var soort = Soort(veld);
        return was.Count <= 1 && wordt.Count <= 1
            ? [new Wijziging(soort, veld.Label, was is [var eerst] ? eerst : null, wordt is [var dit] ? dit : null)]
            : was.Except(wordt, StringComparer.Ordinal).Select(regel => new Wijziging(soort, $"{veld.Label}: vervallen", regel, null))
                .Concat(
                    wordt.Except(was, StringComparer.Ordinal).Select(regel => new Wijziging(soort, $"{veld.Label}: nieuw", null, regel)));
    }

    private static Wijzigingssoort Soort(Interventieveld veld) => (veld.Id, veld.Groep) switch
    {
        ("naam", _) => Wijzigingssoort.Naam,
        ("opmerkingen", _) => Wijzigingssoort.Opmerking,
        (_, Veldgroepen.Bewijs) => Wijzigingssoort.Effect,
        (_, Veldgroepen.Geld) => Wijzigingssoort.Kosten,
        (_, Veldgroepen.Doelgroep) => Wijzigingssoort.Doelgroep,
        _ => Wijzigingssoort.Beschrijving,
    };
}
