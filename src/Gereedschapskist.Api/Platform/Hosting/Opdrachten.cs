namespace Gereedschapskist.Api.Platform.Hosting;

/// <summary>What the program does instead of serving: one word after its name, with at most one path behind it.</summary>
internal static class Opdrachten
{
    /// <summary>The work that the arguments ask for, answering the exit code; null when the service must run.</summary>
    public static Func<CancellationToken, Task<int>>? Van(string[] args) => args switch
    {
        [ValideerOpdracht.Naam, ..] => _ => Task.FromResult(ValideerOpdracht.Voer(args.ElementAtOrDefault(1), TimeProvider.System, Console.Out)),
        [ReservekopieOpdracht.Maak, var pad] => token => Kopie().MaakAsync(pad, token),
        [ReservekopieOpdracht.Herstel, var pad] => token => Kopie().HerstelAsync(pad, token),
        [ReservekopieOpdracht.Maak or ReservekopieOpdracht.Herstel, ..] =>
            throw new StartGeweigerdException($"Zet achter '{args[0]}' één pad: dat van de reservekopie."),
        _ => null,
    };

    private static ReservekopieOpdracht Kopie()
    {
        // The same settings as the service, so that both speak of the same database.
        var configuratie = WebApplication.CreateBuilder().Configuration;
        Instellingencontrole.Controleer(configuratie);
        return new ReservekopieOpdracht(Opslagopties.Lees(configuratie), TimeProvider.System, Console.Out);
    }
}
