using Gereedschapskist.Api;
using Gereedschapskist.Api.Platform.Hosting;
using Gereedschapskist.Opslag.Catalogi;

try
{
    if (Opdrachten.Van(args) is { } opdracht)
    {
        return await opdracht(CancellationToken.None);
    }

    // Takes the longest of all and needs no setting, so it begins before there is a service.
    _ = Task.Run(Cataloguslezer.Voorbereid);

    var builder = WebApplication.CreateBuilder(args);
    Instellingencontrole.Controleer(builder.Configuration);
    builder.AddGereedschapskist();

    var app = builder.Build();
    var catalogus = app.LaadCatalogusAsync();
    app.UseGereedschapskist();
    await catalogus;
    await app.RunAsync();
    return 0;
}
catch (Exception fout) when (Startweigering.Regel(fout) is not null)
{
    await Console.Error.WriteLineAsync(Startweigering.Regel(fout));
    return 1;
}

public partial class Program;
