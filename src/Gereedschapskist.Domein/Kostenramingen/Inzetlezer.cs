using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Kostenramingen;

/// <summary>Reads the hours of a programme: the user's own number first, then what sources say, then what others of its kind do.</summary>
internal sealed class Inzetlezer(Soortnormen normen, Uurprijslijst uurprijzen)
{
    /// <summary>
    /// Kinds of which the hours with participants say nothing of the price: volunteers do them, or there are no participants.
    /// </summary>
    private static readonly Programmasoort[] ZonderUren = [Programmasoort.Maatje, Programmasoort.Inloop, Programmasoort.Omgeving];

    /// <summary>Null when the number of meetings and contacts, a number beside it or the hourly rate is unknown.</summary>
    public Inzet? Lees(Interventie interventie, EigenInvoer eigen)
    {
        if (interventie.Programmasoort is not { } soort || (ZonderUren.Contains(soort) && !eigen.RaaktUren))
        {
            return null;
        }

        var uurprijs = Eigen("uurprijs", "euro per uur", eigen.Uurprijs) ?? uurprijzen.Voor(interventie);
        var (groep, groepBekend) = Groep(interventie, soort, eigen);
        var (contacten, contactenBekend) = Contacten(interventie, soort);
        return uurprijs is null || !groepBekend || !contactenBekend || (groep is null && contacten is null)
            ? null
            : new Inzet { Uurprijs = uurprijs, Groep = groep, Contacten = contacten };
    }

    private (Groepsinzet? Inzet, bool Bekend) Groep(Interventie interventie, Programmasoort soort, EigenInvoer eigen)
    {
        var keren = Eigen(Doseveld.Bijeenkomsten, eigen.Bijeenkomsten) ?? Bron(interventie, Doseveld.Bijeenkomsten);
        if (keren is null || keren.Tot == 0)
        {
            return (null, true);
        }

        var minuten = Eigen(Doseveld.MinutenPerBijeenkomst, eigen.MinutenPerBijeenkomst) ?? Gegeven(interventie, soort, Doseveld.MinutenPerBijeenkomst);
        var begeleiders = Eigen(Doseveld.Begeleiders, eigen.Begeleiders) ?? Gegeven(interventie, soort, Doseveld.Begeleiders);
        var grootte = Eigen(Doseveld.Groep, eigen.Groepsgrootte) ?? Grootte(interventie, soort);
        return minuten is null || begeleiders is null || grootte is null
            ? (null, false)
            : (new(keren, minuten, begeleiders, grootte), true);
    }

    private (Contactinzet? Inzet, bool Bekend) Contacten(Interventie interventie, Programmasoort soort)
    {
        var keren = Bron(interventie, Doseveld.Contacten);
        return keren is null || keren.Tot == 0 ? (null, true)
            : Gegeven(interventie, soort, Doseveld.MinutenPerContact) is { } minuten ? (new(keren, minuten), true)
            : (null, false);
    }

    /// <summary>A group of which only the largest size is known may start as small as others of its kind.</summary>
    private Rekengegeven? Grootte(Interventie interventie, Programmasoort soort)
    {
        if (interventie.Dosis?.EenOpEen is true)
        {
            return Gegeven(Doseveld.Groep, Interval.Punt(1), Gegevensherkomst.Bron, Bronnen(interventie, interventie.Dosis.Groep!.Bronnen));
        }

        var norm = normen.Reeks(soort, Doseveld.Groep);
        return Bron(interventie, Doseveld.Groep) is not { } bekend ? norm
            : interventie.Dosis!.Groep!.Van is null && norm is not null ? bekend with { Van = Math.Min(norm.Van, bekend.Tot) }
            : bekend;
    }

    private Rekengegeven? Gegeven(Interventie interventie, Programmasoort soort, Doseveld veld) =>
        Bron(interventie, veld) ?? normen.Reeks(soort, veld);

    private static Rekengegeven? Bron(Interventie interventie, Doseveld veld) => veld.Bekend(interventie.Dosis) is { } getal
        ? Gegeven(veld, getal, Gegevensherkomst.Bron, Bronnen(interventie, veld.Lees(interventie.Dosis!)!.Bronnen))
        : null;

    private static IReadOnlyList<Bron> Bronnen(Interventie interventie, IReadOnlyList<string> sleutels) =>
        [.. interventie.Bronnen.Where(bron => sleutels.Contains(bron.Id))];

    private static Rekengegeven? Eigen(Doseveld veld, decimal? getal) => Eigen(veld.Naam, veld.Eenheid, getal);

    private static Rekengegeven? Eigen(string naam, string eenheid, decimal? getal) => getal is not { } eigen
        ? null
        : new Rekengegeven { Naam = naam, Van = eigen, Tot = eigen, Eenheid = eenheid, Herkomst = Gegevensherkomst.EigenInvoer };

    private static Rekengegeven Gegeven(Doseveld veld, Interval getal, Gegevensherkomst herkomst, IReadOnlyList<Bron> bronnen) =>
        new() { Naam = veld.Naam, Van = getal.Van, Tot = getal.Tot, Eenheid = veld.Eenheid, Herkomst = herkomst, Bronnen = bronnen };
}
