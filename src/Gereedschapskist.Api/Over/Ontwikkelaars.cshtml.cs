using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Over;

/// <summary>For who builds on the catalogue: requests that work, on this very host.</summary>
public sealed class OntwikkelaarsModel(Cataloguspeil peil) : PageModel
{
    public string Versie => peil.Huidig.Versie;

    /// <summary>How a program registers the client and asks one thing.</summary>
    public string Clientvoorbeeld => $$"""
        builder.Services.AddGereedschapskistClient(o =>
        {
            o.Basisadres = new Uri("{{Basis}}/v1");
            o.Toepassing = "mijn-dashboard/1.0";
        });

        // client: de GereedschapskistClient die u laat invoegen
        var antwoord = await client.Interventies.ZoekInterventies(new() { Zoek = "valpreventie" }, ct).AlsAntwoord();
        """;

    public string Basis => $"{Request.Scheme}://{Request.Host}";
}
