namespace Gereedschapskist.Opslag.Databases;

/// <summary>
/// Tells that a service has the database open. A file of its own beside it: SQLite loses its locks when the same process closes another
/// handle on the database file. What remains after a crash is an empty file and no lock.
/// </summary>
internal static class Gebruiksslot
{
    /// <summary>For a service: several may use one database.</summary>
    public static IDisposable Deel(string databasepad)
    {
        var pad = Pad(databasepad);
        Databasebestand.Maak(pad);
        return new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.Read);
    }

    /// <summary>For who replaces the database; null while a service uses it.</summary>
    public static IDisposable? Alleen(string databasepad)
    {
        var pad = Pad(databasepad);
        try
        {
            Databasebestand.Maak(pad);
            return new FileStream(pad, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static string Pad(string databasepad) => databasepad + ".in-gebruik";
}
