using Gereedschapskist.Client;
using Gereedschapskist.Client.Voorbeeld;
using Microsoft.Extensions.DependencyInjection;

// dotnet run --project clients/Gereedschapskist.Client.Voorbeeld -- http://localhost:5080/v1
if (!Uri.TryCreate(args.FirstOrDefault() ?? "http://localhost:5080/v1", UriKind.Absolute, out var adres))
{
    await Console.Error.WriteLineAsync($"'{args[0]}' is geen adres. Geef het adres van de API met versie, zoals http://localhost:5080/v1.").ConfigureAwait(false);
    return 1;
}

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

try
{
    await new Vragen(services.GetRequiredService<GereedschapskistClient>(), Console.Out).Stel(afbreken.Token).ConfigureAwait(false);
    return 0;
}
catch (HttpRequestException fout)
{
    await Console.Error.WriteLineAsync($"De API op {adres} is niet te bereiken: {fout.Message}").ConfigureAwait(false);
    return 1;
}
catch (OperationCanceledException)
{
    return 130;
}
