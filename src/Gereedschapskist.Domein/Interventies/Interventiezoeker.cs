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

    /// <summary>The interventie; null when it is none, or when more are called so.</summary>
    public Interventie? Vind(string getypt) => Dragers(getypt) is [var enige] ? enige : null;

    /// <summary>Up to three to choose from when it is not one: those that are called so, else those that are nearest.</summary>
    public IReadOnlyList<Interventie> Lijkend(string getypt)
    {
        ArgumentNullException.ThrowIfNull(getypt);
        if (Dragers(getypt) is { Count: > 0 } dragers)
        {
            return [.. dragers.Take(MeesteAanbod)];
        }

        var naam = Zoeknaam.Van(getypt.Length > LangsteNaam ? "" : getypt);
        return
        [
            .. _namen
                .Select(kandidaat => (kandidaat.Interventie, Gewicht: Vergissing.Tussen(naam, kandidaat.Naam)))
                .Where(kandidaat => kandidaat.Gewicht is not null)
                .OrderBy(kandidaat => kandidaat.Gewicht)
                .ThenByDescending(kandidaat => kandidaat.Interventie.Erkenningsniveau)
                .ThenBy(kandidaat => kandidaat.Interventie.Id, StringComparer.Ordinal)
                .Select(kandidaat => kandidaat.Interventie)
                .DistinctBy(interventie => interventie.Id)
                .Take(MeesteAanbod),
        ];
    }

    private List<Interventie> Dragers(string getypt)
    {
        ArgumentNullException.ThrowIfNull(getypt);
        return getypt.Length > LangsteNaam ? [] : _opSleutel.GetValueOrDefault(Naamsleutel.Van(getypt)) ?? [];
    }

    /// <summary>What comes before an explanation: "In Balans" of "In Balans: valpreventieprogramma".</summary>
    private static string Kern(string naam) => naam.IndexOfAny([':', '(', '–']) is > 0 and var einde ? naam[..einde] : naam;

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
