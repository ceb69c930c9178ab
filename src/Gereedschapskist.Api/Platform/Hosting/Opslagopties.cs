using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Opslag.Databases;

namespace Gereedschapskist.Api.Platform.Hosting;

/// <summary>Where the data lives and when the catalogue is read again.</summary>
internal sealed record Opslagopties
{
    /// <summary>Path of the database file.</summary>
    public required string Databasepad { get; init; }

    /// <summary>PostgreSQL in the place of the file, as Npgsql reads it; null for the file.</summary>
    public required string? Verbinding { get; init; }

    /// <summary>Folder of the catalogue.</summary>
    public required string Catalogusmap { get; init; }

    /// <summary>How often the folder is looked at for changes; null means only when asked.</summary>
    public required TimeSpan? HerlaadElke { get; init; }

    public static Opslagopties Lees(IConfiguration configuratie)
    {
        var catalogusmap = configuratie["Catalogus:Pad"] is { Length: > 0 } map ? map : Cataloguspad.Meegeleverd;
        var databasepad = configuratie["Opslag:Pad"] is { Length: > 0 } pad ? pad : Standaardpad;
        var seconden = configuratie.GetValue("Catalogus:HerlaadElkeSeconden", 0);
        return new Opslagopties
        {
            Catalogusmap = Path.GetFullPath(catalogusmap),
            Databasepad = Path.GetFullPath(databasepad),
            Verbinding = configuratie["Opslag:Verbinding"] is { Length: > 0 } verbinding ? verbinding : null,
            HerlaadElke = seconden > 0 ? TimeSpan.FromSeconds(seconden) : null,
        };
    }

    public Database MaakDatabase() => Verbinding is null ? new SqliteDatabase(Databasepad) : new PostgresDatabase(Verbinding);

    // Beside the catalogue that comes along, whatever folder the program is started from; the folder is git-ignored.
    private static string Standaardpad =>
        Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(Cataloguspad.Meegeleverd)))!, "data", "gereedschapskist.db");
}
