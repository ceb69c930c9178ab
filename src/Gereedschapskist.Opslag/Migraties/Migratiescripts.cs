using System.Reflection;

namespace Gereedschapskist.Opslag.Migraties;

/// <summary>The embedded migrations of either store, oldest first: the date in the name is the order.</summary>
public static class Migratiescripts
{
    private static readonly Assembly _assembly = typeof(Migratiescripts).Assembly;

    public static IReadOnlyList<(string Naam, string Sql)> Sqlite { get; } = Van("Sqlite/");

    public static IReadOnlyList<(string Naam, string Sql)> Postgres { get; } = Van("Postgres/");

    private static List<(string Naam, string Sql)> Van(string map) =>
    [
        .. _assembly.GetManifestResourceNames()
            .Where(naam => naam.StartsWith(map, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(naam => (naam[map.Length..], Lees(naam))),
    ];

    private static string Lees(string naam)
    {
        using var lezer = new StreamReader(_assembly.GetManifestResourceStream(naam)!);
        return lezer.ReadToEnd();
    }
}
