using System.Collections.Concurrent;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Kostenramingen;

/// <summary>What programmes of a kind usually do, from those whose dose is known; worked out once per kind and number.</summary>
internal sealed class Soortnormen(IReadOnlyList<Interventie> interventies, Klassengrootte? klas, Func<string, Bron?> bron)
{
    private readonly ConcurrentDictionary<(Programmasoort, Doseveld), Rekengegeven?> _reeksen = new();

    /// <summary>Null when the number is known of too few programmes.</summary>
    public Rekengegeven? Reeks(Programmasoort soort, Doseveld veld) => soort is Programmasoort.Schoolles && veld == Doseveld.Groep && klas is not null
        ? Klas(klas)
        : _reeksen.GetOrAdd((soort, veld), sleutel => Leid(sleutel.Item1, sleutel.Item2));

    private Rekengegeven? Leid(Programmasoort soort, Doseveld veld)
    {
        IReadOnlyList<Interval> bekend =
        [
            .. interventies
                .Where(interventie => interventie.Programmasoort == soort)
                .Select(interventie => veld.Bekend(interventie.Dosis))
                .OfType<Interval>()
                .Where(getal => getal.Van > 0),
        ];
        return Spreiding.MiddelsteHelft(bekend) is not { } reeks ? null : new Rekengegeven
        {
            Naam = veld.Naam,
            Van = reeks.Van,
            Tot = reeks.Tot,
            Eenheid = veld.Eenheid,
            Herkomst = Gegevensherkomst.Reeks,
            Programmas = bekend.Count,
            Toelichting = $"Van dit programma onbekend; dit is de middelste helft van {bekend.Count} andere van deze soort.",
        };
    }

    private Rekengegeven Klas(Klassengrootte grootte) => new()
    {
        Naam = Doseveld.Groep.Naam,
        Van = grootte.Van,
        Tot = grootte.Tot,
        Eenheid = Doseveld.Groep.Eenheid,
        Herkomst = Gegevensherkomst.Bron,
        Toelichting = grootte.Toelichting,
        Bronnen = bron(grootte.Bron.Bron) is { } gevonden ? [gevonden] : [],
    };
}
