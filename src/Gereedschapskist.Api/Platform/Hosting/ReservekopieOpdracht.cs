using Gereedschapskist.Opslag.Databases;

namespace Gereedschapskist.Api.Platform.Hosting;

/// <summary>The commands <c>maak-reservekopie pad</c>, also while the service runs, and <c>herstel pad</c>, when it does not.</summary>
internal sealed class ReservekopieOpdracht(Opslagopties opties, TimeProvider klok, TextWriter uit)
{
    public const string Maak = "maak-reservekopie";
    public const string Herstel = "herstel";

    /// <summary>Answers the exit code.</summary>
    /// <exception cref="StartGeweigerdException">Why it was not done, in one line.</exception>
    public async Task<int> MaakAsync(string pad, CancellationToken cancellationToken)
    {
        WeigerPostgres("pg_dump");
        var kopie = await MeldAsync(() => Reservekopie.MaakAsync(opties.Databasepad, pad, cancellationToken));
        await uit.WriteLineAsync($"Reservekopie gemaakt: {Path.GetFullPath(pad)} ({Zin(kopie)}).");
        return 0;
    }

    /// <summary>Answers the exit code.</summary>
    /// <exception cref="StartGeweigerdException">Why it was not done, in one line.</exception>
    public async Task<int> HerstelAsync(string pad, CancellationToken cancellationToken)
    {
        WeigerPostgres("pg_restore");
        var (kopie, vorige) = await MeldAsync(() => Reservekopie.ZetTerugAsync(opties.Databasepad, pad, klok.GetUtcNow(), cancellationToken));
        var bewaard = vorige is null ? "Er was nog geen database." : $"De database van hiervoor staat in {vorige}.";
        await uit.WriteLineAsync($"Reservekopie teruggezet in {opties.Databasepad} ({Zin(kopie)}). {bewaard}");
        return 0;
    }

    private void WeigerPostgres(string programma)
    {
        if (opties.Verbinding is not null)
        {
            throw new StartGeweigerdException($"De opslag is PostgreSQL (Opslag:Verbinding); er is niets gedaan. Gebruik daarvoor '{programma}'.");
        }
    }

    private static async Task<T> MeldAsync<T>(Func<Task<T>> werk)
    {
        try
        {
            return await werk();
        }
        catch (OpslagException fout)
        {
            throw new StartGeweigerdException(fout.Message);
        }
    }

    private static string Zin(Kopie kopie) =>
        $"{Nl.Aantal(kopie.Shortlists, "shortlist", "shortlists")}, {Nl.Aantal(kopie.Catalogusversies, "catalogusversie", "catalogusversies")}, {Nl.Getal(kopie.Bytes / 1024)} kB";
}
