using Gereedschapskist.Domein.Codelijsten;

namespace Gereedschapskist.Domein.Interventies.Velden;

/// <summary>The shapes that fields share: a text, words, a code, an amount of the dose.</summary>
internal static class Veldbouwer
{
    public static Interventieveld Tekst(string id, string label, string groep, Func<Interventie, string?> lees) => new()
    {
        Id = id,
        Label = label,
        Groep = groep,
        IsBekend = i => lees(i) is not null,
        Regels = (i, _) => Regel(lees(i)),
        Kolommen = [new Veldkolom(label, Kolomsoort.Tekst, lees)],
    };

    /// <param name="id">Name in files and answers.</param>
    /// <param name="label">Dutch name for people.</param>
    /// <param name="groep">What it is about.</param>
    /// <param name="lees">The words or codes.</param>
    /// <param name="codelijst">The list that explains the codes; null for free words.</param>
    public static Interventieveld Woorden(
        string id, string label, string groep, Func<Interventie, IReadOnlyList<string>> lees, string? codelijst = null) => new()
        {
            Id = id,
            Label = label,
            Groep = groep,
            IsBekend = i => lees(i).Count > 0,
            Regels = (i, labels) => codelijst is null ? lees(i) : [.. lees(i).Select(code => labels.InZin(codelijst, code))],
            Kolommen = [new Veldkolom(label, Kolomsoort.Woorden, i => lees(i) is { Count: > 0 } woorden ? string.Join(", ", woorden) : null)],
        };

    public static Interventieveld Code<T>(
        string id, string label, string groep, Func<Interventie, T?> lees, Func<Interventie, IEnumerable<string?>> bronnen)
        where T : struct, Enum => new()
        {
            Id = id,
            Label = label,
            Groep = groep,
            IsBekend = i => lees(i) is not null,
            Regels = (i, labels) => Regel(lees(i) is { } waarde ? labels.InZin(waarde) : null),
            Bronnen = bronnen,
            Kolommen = [new Veldkolom(label, Kolomsoort.Woorden, i => lees(i)?.Code())],
        };

    /// <summary>Facts that stand in a table of their own; a line says each in short.</summary>
    public static Interventieveld Feiten<T>(
        string id, string label, string groep, Func<Interventie, IEnumerable<T>> lees, Func<T, Codelabels, string> zeg, Func<T, string?> bron) => new()
        {
            Id = id,
            Label = label,
            Groep = groep,
            IsBekend = i => lees(i).Any(),
            Regels = (i, labels) => [.. lees(i).Select(feit => zeg(feit, labels))],
            Bronnen = i => lees(i).Select(bron),
        };

    /// <summary>A number of the dose, with the words for one and for more.</summary>
    public static Interventieveld Aantal(string id, string label, Func<Dosis, Hoeveelheid?> lees, string een, string meer)
    {
        Hoeveelheid? Van(Interventie i) => i.Dosis is { } dosis ? lees(dosis) : null;
        return new()
        {
            Id = id,
            Label = label,
            Groep = Veldgroepen.Uitvoering,
            IsBekend = i => Van(i) is not null,
            Regels = (i, _) => Regel(Van(i) is { } aantal ? Nl.Aantal(aantal.Van, aantal.Tot, een, meer) : null),
            Bronnen = i => Van(i)?.Bronnen ?? [],
            Kolommen = [new Veldkolom(label, Kolomsoort.Getal, i => Van(i)?.Hoogste)],
        };
    }

    public static IReadOnlyList<string> Regel(string? tekst) => tekst is null ? [] : [tekst];
}
