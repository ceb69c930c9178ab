namespace Gereedschapskist.Client.Generator;

/// <summary>Names in C# for names in the document.</summary>
internal static class Namen
{
    private static readonly HashSet<string> _sleutelwoorden = new(StringComparer.Ordinal) { "in", "as", "is", "default", "event", "params" };

    /// <summary><c>vanEuro</c>, <c>erkenning-ingetrokken</c> and <c>If-Match</c> become <c>VanEuro</c>, <c>ErkenningIngetrokken</c> and <c>IfMatch</c>.</summary>
    public static string Lid(string naam)
    {
        var lid = string.Concat(naam.Split('-', '_', ' ', '.').Where(deel => deel.Length > 0).Select(deel => char.ToUpperInvariant(deel[0]) + deel[1..]));
        return char.IsDigit(lid[0]) ? "_" + lid : lid;
    }

    /// <summary>The same, for a parameter of a method.</summary>
    public static string Parameter(string naam)
    {
        var lid = Lid(naam);
        var parameter = char.ToLowerInvariant(lid[0]) + lid[1..];
        return _sleutelwoorden.Contains(parameter) ? "@" + parameter : parameter;
    }
}
