using Gereedschapskist.Domein.Afwegingen.Berekeningen;
using Gereedschapskist.Domein.Afwegingen.Controles;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>Weighs local against regional. Pure: the same question, catalogue and kader give the same outcome.</summary>
public static class Afweger
{
    /// <summary>Most interventies that can be weighed in one go.</summary>
    public const int HoogstensInReeks = 100;

    public static Uitkomst<Afweging> Weeg(Catalogus catalogus, Afwegingsvraag vraag)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(vraag);
        var situatie = Afwegingsvraagcontrole.Controleer(catalogus, vraag);
        return situatie.Gelukt ? Weeg(situatie.Waarde, vraag) : situatie.Fouten.ToList();
    }

    /// <summary>
    /// Weighs several questions, such as a whole shortlist; either all outcomes, or all faults with the place of the
    /// question (<c>interventies[2].</c>) before the field.
    /// </summary>
    /// <param name="catalogus">The catalogue as it stands.</param>
    /// <param name="vragen">The questions.</param>
    /// <param name="cancellationToken">Stops between two questions, when nobody waits for the answer any more.</param>
    public static Uitkomst<Afwegingsreeks> WeegReeks(
        Catalogus catalogus, IReadOnlyList<Afwegingsvraag> vragen, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(vragen);
        if (vragen.Count is 0 or > HoogstensInReeks)
        {
            return new List<Fout>
            {
                new("interventies", vragen.Count == 0 ? Foutcodes.TeWeinig : Foutcodes.TeVeel, $"De reeks telt {vragen.Count} interventies.", $"Geef 1 tot en met {HoogstensInReeks} interventies."),
            };
        }

        var maat = new Reeksmaat();
        if (vragen.Select(maat.Tel).OfType<Fout>().FirstOrDefault() is { } teGroot)
        {
            return new List<Fout> { teGroot };
        }

        var uitkomsten = vragen.TotVertrek(cancellationToken).Select(vraag => Weeg(catalogus, vraag)).ToList();
        var fouten = uitkomsten.SelectMany((u, i) => u.Fouten.Select(fout => OpPlaats(fout, i))).Distinct().ToList();
        return fouten.Count > 0 ? fouten : new Afwegingsreeks(catalogus.Versie, [.. uitkomsten.Select(u => u.Waarde!)]);
    }

    private static Afweging Weeg(Afwegingssituatie situatie, Afwegingsvraag vraag)
    {
        var weging = new Weging(situatie.Kader, [.. situatie.Kader.Criteria.Select(c => Beantwoorder.Beantwoord(c, situatie))]);
        return new Afwegingsverslag(situatie, weging).Maak(vraag.Kader is not null, vraag.Gewichten is { Count: > 0 });
    }

    /// <summary>What is asked per interventie gets its place; what is shared is told once.</summary>
    private static Fout OpPlaats(Fout fout, int index) =>
        fout.Veld == "interventie" || fout.Veld.StartsWith("antwoorden.", StringComparison.Ordinal) || fout.Veld.StartsWith("aannames.", StringComparison.Ordinal)
            ? fout with { Veld = $"interventies[{index}].{fout.Veld}" }
            : fout;
}
