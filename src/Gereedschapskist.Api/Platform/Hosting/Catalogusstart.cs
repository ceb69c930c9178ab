using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Opslag.Databases;

namespace Gereedschapskist.Api.Platform.Hosting;

/// <summary>Gets the database and the catalogue ready before the first request.</summary>
internal sealed class Catalogusstart(Database database, CatalogusLader lader, Opslagopties opties)
{
    /// <summary>Why nothing can be saved, for whoever started the service; null when all is well.</summary>
    public string? AlleenLezen { get; private set; }

    public Cataloguspeil Start()
    {
        // The container builds singletons synchronously, once, before the server listens: there is nobody to block.
        return StartAsync(CancellationToken.None).GetAwaiter().GetResult();
    }

    private async Task<Cataloguspeil> StartAsync(CancellationToken cancellationToken)
    {
        await OpenOpslagAsync(cancellationToken);
        var resultaat = await lader.LaadAsync(opties.Catalogusmap, huidig: null, cancellationToken);
        return resultaat.Gelukt ? new Cataloguspeil(resultaat.Catalogus) : throw Geweigerd(resultaat);
    }

    private async Task OpenOpslagAsync(CancellationToken cancellationToken)
    {
        try
        {
            await database.MigreerAsync(cancellationToken);
        }
        catch (OpslagException fout) when (fout.GaatVoorbij)
        {
            AlleenLezen = $"LET OP: alleen lezen. {fout.Message} Zoeken en lezen werkt; shortlists bewaren en openen niet, tot dit is opgelost.";
        }
        catch (OpslagException fout)
        {
            throw new StartGeweigerdException(fout.Message);
        }
    }

    private StartGeweigerdException Geweigerd(Laadresultaat resultaat) =>
        new($"De catalogus in {opties.Catalogusmap} is geweigerd; de database is niet veranderd.\n\n{Foutenlijst.Schrijf(resultaat.Fouten)}");
}
