namespace Gereedschapskist.Domein.Financieringen;

/// <summary>
/// The verdicts as a reader wants them: parts of a chain that the same rules decide, such as the route through the insurer and
/// the one through the municipality, get one verdict under both names.
/// </summary>
public static class Oordeelbundeling
{
    public static IReadOnlyList<Onderdeeloordeel> Bundel(IReadOnlyList<Onderdeeloordeel> oordelen) =>
        [.. oordelen.GroupBy(Kenmerk, StringComparer.Ordinal).Select(g => Samen([.. g]))];

    private static string Kenmerk(Onderdeeloordeel oordeel) => oordeel.Regels.Count == 0
        ? oordeel.Onderdeel
        : string.Join('\n', oordeel.Regels.Select(r => r.Id).Prepend(oordeel.Uitleg));

    private static Onderdeeloordeel Samen(List<Onderdeeloordeel> gelijk) => gelijk is [var enig] ? enig : gelijk[0] with
    {
        Naam = string.Join(" en ", gelijk.Select(o => o.Naam).Distinct(StringComparer.Ordinal).Select((naam, i) => i == 0 ? naam : naam.MetKleineLetter())),
        Programma = gelijk.Select(o => o.Programma).FirstOrDefault(p => p is not null),
        Inkoop = [.. gelijk.SelectMany(o => o.Inkoop).Distinct()],
    };
}
