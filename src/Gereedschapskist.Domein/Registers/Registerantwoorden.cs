using Gereedschapskist.Domein.Afwegingen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Domein.Registers;

/// <summary>
/// What a register says by itself when local is weighed against regional. A register that does not name the interventie says nothing: it may
/// just not be finished.
/// </summary>
public static class Registerantwoorden
{
    /// <summary>Criterion: how many municipalities do this already.</summary>
    public const string Overlap = "overlap";

    /// <summary>Criterion: whether people can go to a neighbouring municipality.</summary>
    public const string Buurgemeente = "buurgemeente-volstaat";

    /// <summary>The answers by criterion, as far as the register goes.</summary>
    public static IReadOnlyDictionary<string, Antwoord> Van(
        Catalogus catalogus, Gebied gebied, IReadOnlyList<Registerregel> register, string interventie, DateOnly peildatum)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(gebied);
        var metAanbod = register
            .Where(regel => regel.Interventie == interventie && regel.LooptOp(peildatum))
            .Select(regel => regel.Gemeente)
            .ToHashSet(StringComparer.Ordinal);
        var binnen = gebied.Gemeenten.Count(gemeente => metAanbod.Contains(gemeente.Code));
        Dictionary<string, Antwoord> antwoorden = new(StringComparer.Ordinal);
        if (binnen == 0)
        {
            return antwoorden;
        }

        antwoorden[Overlap] = Antwoord.Van((decimal)binnen);
        if (Buren(gebied, metAanbod) is { } volstaat)
        {
            antwoorden[Buurgemeente] = Antwoord.Van(volstaat);
        }

        return antwoorden;
    }

    /// <summary>Yes when every municipality without an offer has a neighbour with one, no when none has; in between it is for the region to say.</summary>
    private static bool? Buren(Gebied gebied, HashSet<string> metAanbod)
    {
        var zonder = gebied.Gemeenten.Where(gemeente => !metAanbod.Contains(gemeente.Code)).ToList();
        var bij = zonder.Count(gemeente => gemeente.Ligging?.Buren.Any(metAanbod.Contains) is true);
        return zonder.Count == 0 ? null : bij == zonder.Count ? true : bij == 0 ? false : null;
    }
}
