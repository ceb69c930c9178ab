// Asks a running service with the C# clients that NSwag and Kiota make of the document.
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Proef.KiotaClient;
using Proef.NSwagClient;

var basis = new Uri(args[0] + "/");
using var http = new HttpClient { BaseAddress = basis };

void Eis(bool klopt, string wat)
{
    if (!klopt)
    {
        throw new InvalidOperationException(wat);
    }

    Console.WriteLine($"ok: {wat}");
}

// NSwag: codes are text that may grow, what is null stays null, a refusal is an exception with the problem, a file is a file.
var nswag = new NSwagClient(http);
var interventie = await nswag.RaadpleegInterventieAsync("in-balans");
Eis(interventie.Id == "in-balans" && interventie.Naam.Length > 0, "NSwag reads an interventie");
Eis((await nswag.RaadpleegFinancieringsveldenAsync()).Velden.Count > 0, "NSwag reads the fields of a situation, with their kinds");
Eis((await nswag.RaadpleegAfwegingskaderAsync("standaard")).Kader.Criteria.Count > 0, "NSwag reads a kader, with its parts");
var voorstel = await nswag.StelInterventiesVoorAsync(new Proef.NSwagClient.VoorstelVerzoek { Basisfunctionaliteit = "valpreventie", Aantal = 2 });
Eis(voorstel.Voorstellen.Count == 2, "NSwag asks for proposals");
try
{
    await nswag.RaadpleegInterventieAsync("bestaat-niet");
    Eis(false, "NSwag refuses what does not exist");
}
catch (ApiException<Proef.NSwagClient.Probleem> weigering)
{
    Eis(weigering.StatusCode == 404 && weigering.Result.Code == "niet-gevonden", "NSwag reads a refusal");
}

using (var csv = await nswag.RaadpleegCatalogustabellenAsync())
{
    Eis(csv.Stream.ReadByte() >= 0, "NSwag takes a file along");
}

// Kiota: the same, by the path of the address.
using var verbinding = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider()) { BaseUrl = args[0] };
var kiota = new KiotaApi(verbinding);
var gevonden = await kiota.Interventies["in-balans"].GetAsync();
Eis(gevonden?.Id == "in-balans", "Kiota reads an interventie");
Eis((await kiota.Financieringstoetsen.Velden.GetAsync())?.Velden?.Count > 0, "Kiota reads the fields of a situation");
Eis((await kiota.Voorstellen.PostAsync(new Proef.KiotaClient.Models.VoorstelVerzoek { Basisfunctionaliteit = "valpreventie", Aantal = 2 }))?.Voorstellen?.Count == 2, "Kiota asks for proposals");
try
{
    await kiota.Interventies["bestaat-niet"].GetAsync();
    Eis(false, "Kiota refuses what does not exist");
}
catch (Proef.KiotaClient.Models.Probleem weigering)
{
    Eis(weigering.Code == "niet-gevonden", "Kiota reads a refusal");
}
