using System.Collections.Frozen;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>
/// The answers to one field, grouped in classes that no condition of a table tells apart. It turns a table with a
/// hundred performers into one with two: the performers a rule names, and the rest.
/// </summary>
internal sealed class Veldindeling
{
    private readonly FrozenDictionary<string, int> _klasseVanKeuze;
    private readonly int[] _grenzen;
    private readonly List<Veldantwoord?> _voorbeelden = [];

    public Veldindeling(Situatieveld veld, IReadOnlyList<Regelvoorwaarde> voorwaarden, bool verfijning)
    {
        Veld = veld;
        Verfijning = verfijning;
        if (verfijning)
        {
            _voorbeelden.Add(null);
        }

        _grenzen = veld.Type == Veldtype.Getal ? Grenzen(veld, voorwaarden) : [];
        _klasseVanKeuze = veld.Type == Veldtype.Getal
            ? FrozenDictionary<string, int>.Empty
            : Keuzeklassen(veld, voorwaarden).ToFrozenDictionary(StringComparer.Ordinal);
        for (var i = 0; i < _grenzen.Length - 1; i++)
        {
            _voorbeelden.Add(Veldantwoord.Van(_grenzen[i]));
        }
    }

    public Situatieveld Veld { get; }

    /// <summary>Whether leaving it out asks about the part in general here, instead of leaving the answer open.</summary>
    public bool Verfijning { get; }

    public int Aantal => _voorbeelden.Count;

    /// <summary>One answer per class; null stands for "not named", which only a refining field knows.</summary>
    public IReadOnlyList<Veldantwoord?> Voorbeelden => _voorbeelden;

    /// <summary>The classes a given answer, or no answer, leaves possible, as bits.</summary>
    public uint Mogelijk(Veldantwoord? antwoord)
    {
        if (antwoord is not { } gegeven)
        {
            return Verfijning ? 1u : Alle;
        }

        return 1u << (gegeven.Keuze is { } keuze ? _klasseVanKeuze[keuze] : KlasseVanGetal(gegeven.Getal));
    }

    /// <summary>The classes of any of these answers.</summary>
    public uint MogelijkBij(IReadOnlyList<string> keuzes) =>
        keuzes.Aggregate(0u, (som, keuze) => som | (1u << _klasseVanKeuze[keuze]));

    /// <summary>Whether no rule tells these two choices apart.</summary>
    public bool ZelfdeKlasse(string een, string ander) => _klasseVanKeuze[een] == _klasseVanKeuze[ander];

    /// <summary>The classes that hold a number between these, inclusive; null stands for no bound.</summary>
    public uint MogelijkTussen(int? van, int? totEnMet)
    {
        var gevonden = 0u;
        for (var i = 0; i < _grenzen.Length - 1; i++)
        {
            if (_grenzen[i] <= (totEnMet ?? int.MaxValue) && _grenzen[i + 1] > (van ?? int.MinValue))
            {
                gevonden |= 1u << (i + (Verfijning ? 1 : 0));
            }
        }

        return gevonden;
    }

    /// <summary>The answers of one class.</summary>
    public Antwoordgroep Groep(int klasse)
    {
        if (Veld.Type != Veldtype.Getal)
        {
            return new Antwoordgroep { Keuzes = [.. _klasseVanKeuze.Where(k => k.Value == klasse).Select(k => k.Key).OrderBy(Plaats)] };
        }

        var begin = klasse - (Verfijning ? 1 : 0);
        return new Antwoordgroep { Van = _grenzen[begin], TotEnMet = _grenzen[begin + 1] - 1 };
    }

    private int Plaats(string keuze)
    {
        for (var i = 0; i < Veld.Waarden.Count; i++)
        {
            if (Veld.Waarden[i].Id == keuze)
            {
                return i;
            }
        }

        return keuze == Situatieveld.Ja ? -1 : 0;
    }

    private uint Alle => (1u << Aantal) - 1;

    private int KlasseVanGetal(int getal)
    {
        var klasse = 0;
        while (klasse < _grenzen.Length - 2 && getal >= _grenzen[klasse + 1])
        {
            klasse++;
        }

        return klasse + (Verfijning ? 1 : 0);
    }

    private static int[] Grenzen(Situatieveld veld, IReadOnlyList<Regelvoorwaarde> voorwaarden)
    {
        var laagste = veld.Minimum ?? 0;
        var voorbijHoogste = (veld.Maximum ?? int.MaxValue - 1) + 1;
        return
        [
            .. voorwaarden
                .SelectMany(v => new[] { v.Vanaf, v.TotEnMet + 1 })
                .OfType<int>()
                .Append(laagste)
                .Append(voorbijHoogste)
                .Where(g => g >= laagste && g <= voorbijHoogste)
                .Distinct()
                .Order(),
        ];
    }

    private Dictionary<string, int> Keuzeklassen(Situatieveld veld, IReadOnlyList<Regelvoorwaarde> voorwaarden)
    {
        var klassen = new Dictionary<string, int>(StringComparer.Ordinal);
        var perPatroon = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var keuze in veld.Type == Veldtype.JaNee ? [Situatieveld.Ja, Situatieveld.Nee] : veld.Waarden.Select(w => w.Id))
        {
            var patroon = string.Concat(voorwaarden.Select(v => v.Geldt(Veldantwoord.Van(keuze)) ? '1' : '0'));
            if (!perPatroon.TryGetValue(patroon, out var klasse))
            {
                klasse = perPatroon[patroon] = _voorbeelden.Count;
                _voorbeelden.Add(Veldantwoord.Van(keuze));
            }

            klassen[keuze] = klasse;
        }

        return klassen;
    }
}
