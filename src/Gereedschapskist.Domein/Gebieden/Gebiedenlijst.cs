using System.Collections.Frozen;

namespace Gereedschapskist.Domein.Gebieden;

/// <summary>The municipalities, regions and provinces as places, by code.</summary>
internal sealed class Gebiedenlijst
{
    private readonly FrozenDictionary<string, Gebied> _gebieden;
    private readonly FrozenDictionary<string, Herindeling> _herindelingen;

    public Gebiedenlijst(IReadOnlyList<Gemeente> gemeenten, IReadOnlyList<Regio> regios, IReadOnlyList<Herindeling> herindelingen)
    {
        (Gemeenten, Regios, Herindelingen) = (gemeenten, regios, herindelingen);
        var opCode = gemeenten.ToDictionary(gemeente => gemeente.Code, StringComparer.Ordinal);
        _herindelingen = herindelingen.ToFrozenDictionary(herindeling => herindeling.Code, StringComparer.Ordinal);
        _gebieden = gemeenten
            .Select(gemeente => new Gebied(gemeente.Code, gemeente.Naam, [gemeente]))
            .Concat(regios.Select(regio =>
                new Gebied(regio.Code, regio.Naam, [.. regio.Gemeenten.Select(code => opCode[code])]) { Regio = regio }))
            .ToFrozenDictionary(gebied => gebied.Code, StringComparer.Ordinal);
    }

    public IReadOnlyList<Gemeente> Gemeenten { get; }

    public IReadOnlyList<Regio> Regios { get; }

    public IReadOnlyList<Herindeling> Herindelingen { get; }

    public Gebied Gebied(string code) => _gebieden[code];

    public Herindeling? EindeVan(string gemeente) => _gebieden.ContainsKey(gemeente) ? _herindelingen.GetValueOrDefault(gemeente) : null;

    public Plaats? MetCode(string code) =>
        _gebieden.TryGetValue(code, out var gebied) ? Plaats(gebied, gebied.Naam)
        : _herindelingen.TryGetValue(code, out var herindeling) ? Vroeger(herindeling)
        : null;

    public static Plaats Plaats(Gebied gebied, string naam, Plaatssoort? soort = null) =>
        new(soort ?? Soort(gebied), Zoeknaam.Van(naam), gebied.Code, [gebied], [], Omvang(gebied.Gemeenten));

    public Plaats Vroeger(Herindeling herindeling)
    {
        var opvolgers = herindeling.Opvolgers.Select(Gebied).ToList();
        return new(Plaatssoort.Vroeger, Zoeknaam.Van(herindeling.Naam), herindeling.Code, opvolgers, [Zin(herindeling)], 0);
    }

    /// <summary>The region that is the whole province, of the division that comes first; else the IZA regions to choose from.</summary>
    public Plaats Provincie(string provincie, string naam)
    {
        var leden = Gemeenten.Where(gemeente => gemeente.Provincie == provincie).ToList();
        var codes = leden.Select(gemeente => gemeente.Code).ToHashSet(StringComparer.Ordinal);
        var zelfde = Regios.OrderBy(regio => regio.Soort).FirstOrDefault(regio => codes.SetEquals(regio.Gemeenten));
        var gebieden = zelfde is not null
            ? [Gebied(zelfde.Code)]
            : Regios
                .Where(regio => regio.Soort == Regiosoort.Iza && regio.Gemeenten.Count(codes.Contains) * 2 > regio.Gemeenten.Count)
                .Select(regio => Gebied(regio.Code))
                .ToList();
        IReadOnlyList<string> opmerkingen = zelfde is not null ? [] : [$"{naam} is een provincie met meer regio's."];
        return new(Plaatssoort.Provincie, Zoeknaam.Van(naam), provincie, gebieden, opmerkingen, Omvang(leden));
    }

    /// <summary>What to say of municipalities in the place that will end.</summary>
    public IEnumerable<string> Opmerkingen(Gebied gebied) =>
        gebied.Gemeenten.Select(gemeente => EindeVan(gemeente.Code)).OfType<Herindeling>().Select(Zin);

    private string Zin(Herindeling herindeling)
    {
        var opvolgers = Nl.Opsomming([.. herindeling.Opvolgers.Select(code => Gebied(code).Naam)]);
        var datum = Nl.Datum(herindeling.Datum);
        return herindeling switch
        {
            { Aangekondigd: true } =>
                $"{herindeling.Naam} houdt naar verwachting op {datum} op te bestaan en hoort dan bij {opvolgers} (aangekondigd).",
            { Hernoemd: true } => $"{herindeling.Naam} heet sinds {datum} {opvolgers}.",
            { Opvolgers.Count: > 1 } => $"{herindeling.Naam} is op {datum} verdeeld over {opvolgers}.",
            _ => $"{herindeling.Naam} hoort sinds {datum} bij {opvolgers}.",
        };
    }

    private static Plaatssoort Soort(Gebied gebied) => gebied.Regio?.Soort switch
    {
        null => Plaatssoort.Gemeente,
        Regiosoort.Iza => Plaatssoort.Iza,
        Regiosoort.Ggd => Plaatssoort.Ggd,
        Regiosoort.Zorgkantoor => Plaatssoort.Zorgkantoor,
        Regiosoort.Veiligheidsregio => Plaatssoort.Veiligheidsregio,
        _ => Plaatssoort.Jeugdregio,
    };

    private static int Omvang(IReadOnlyList<Gemeente> gemeenten) => gemeenten.Sum(gemeente => gemeente.Inwoners ?? 0);
}
