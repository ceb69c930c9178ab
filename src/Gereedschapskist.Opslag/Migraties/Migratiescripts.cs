using System.Reflection;

namespace Gereedschapskist.Opslag.Migraties;

/// <summary>The embedded migrations, oldest first: the date in the name is the order.</summary>
public static class Migratiescripts
{
    private static readonly Assembly _assembly = typeof(Migratiescripts).Assembly;

    public static IReadOnlyList<(string Naam, string Sql)> Alle { get; } =
    [
        .. _assembly.GetManifestResourceNames()
            .Where(naam => naam.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(naam => (naam, Lees(naam))),
    ];

    private static string Lees(string naam)
    {
        using var lezer = new StreamReader(_assembly.GetManifestResourceStream(naam)!);
        return lezer.ReadToEnd();
    }
}
