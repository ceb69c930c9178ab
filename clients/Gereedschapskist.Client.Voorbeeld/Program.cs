using Gereedschapskist.Client;
using Gereedschapskist.Client.Voorbeeld;
using Microsoft.Extensions.DependencyInjection;

// dotnet run --project clients/Gereedschapskist.Client.Voorbeeld -- http://localhost:5000/v1
var adres = new Uri(args.Length > 0 ? args[0] : "http://localhost:5000/v1");

await using var services = new ServiceCollection()
    .AddGereedschapskistClient(o =>
    {
        o.Basisadres = adres;
        o.Toepassing = "voorbeeld/1.0";
    })
    .BuildServiceProvider();

using var afbreken = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    afbreken.Cancel();
};

await new Vragen(services.GetRequiredService<GereedschapskistClient>(), Console.Out).Stel(afbreken.Token).ConfigureAwait(false);
