namespace Gereedschapskist.Domein.Interventies;

/// <summary>Finds the interventie that somebody means by id, name or alias, whatever the capitals, accents and signs.</summary>
public sealed class Interventiezoeker
{
    private const int MeesteAanbod = 3;
    private const int LangsteNaam = 200;

    private readonly Dictionary<string, List<Interventie>> _opSleutel = new(StringComparer.Ordinal);
    private readonly List<(Interventie Interventie, Zoeknaam Naam)> _namen = [];

    /// <summary>A name goes before an alias: what one interventie is called is not taken away by another that is also called so.</summary>
    public Interventiezoeker(IReadOnlyList<Interventie> interventies)
    {
        ArgumentNullException.ThrowIfNull(interventies);
        Voeg(interventies, interventie => [interventie.Id]);
        Voeg(interventies, interventie => [interventie.Naam]);
        Voeg(interventies, interventie => interventie.Aliassen);
        Voeg(interventies, interventie => [Kern(interventie.Naam)]);
    }

    /// <summary>The interventie; null with up to three to choose from when it is not one.</summary>
    public (Interventie? Gevonden, IReadOnlyList<Interventie> Aanbod) Zoek(string getypt)
    {
        ArgumentNullException.ThrowIfNull(getypt);
        if (getypt.Length > LangsteNaam)
        {
            return (null, []);
        }

        var naam = Zoeknaam.Van(getypt);
        return _opSleutel.GetValueOrDefault(naam.Sleutel) switch
        {
            [var enige] => (enige, []),
            { } meer => (null, [.. meer.Take(MeesteAanbod)]),
            null => (null, Lijkend(naam)),
        };
    }

    /// <summary>What comes before an explanation: "In Balans" of "In Balans: valpreventieprogramma".</summary>
    private static string Kern(string naam) => naam.IndexOfAny([':', '(', '–']) is > 0 and var einde ? naam[..einde] : naam;

    private List<Interventie> Lijkend(Zoeknaam getypt) =>
    [
        .. _namen
            .Select(kandidaat => (kandidaat.Interventie, Gewicht: Vergissing.Tussen(getypt, kandidaat.Naam)))
            .Where(kandidaat => kandidaat.Gewicht is not null)
            .OrderBy(kandidaat => kandidaat.Gewicht)
            .ThenByDescending(kandidaat => kandidaat.Interventie.Erkenningsniveau)
            .ThenBy(kandidaat => kandidaat.Interventie.Id, StringComparer.Ordinal)
            .Select(kandidaat => kandidaat.Interventie)
            .DistinctBy(interventie => interventie.Id)
            .Take(MeesteAanbod),
    ];

    private void Voeg(IReadOnlyList<Interventie> interventies, Func<Interventie, IEnumerable<string>> namen)
    {
        var eerder = _opSleutel.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var (interventie, tekst) in interventies.SelectMany(namen, (interventie, tekst) => (interventie, tekst)))
        {
            var naam = Zoeknaam.Van(tekst);
            if (naam.Sleutel.Length == 0 || eerder.Contains(naam.Sleutel))
            {
                continue;
            }

            _namen.Add((interventie, naam));
            if (!_opSleutel.TryGetValue(naam.Sleutel, out var dragers))
            {
                _opSleutel[naam.Sleutel] = dragers = [];
            }

            if (!dragers.Contains(interventie))
            {
                dragers.Add(interventie);
            }
        }
    }
}
