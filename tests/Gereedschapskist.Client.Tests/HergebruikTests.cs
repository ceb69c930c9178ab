using System.Net;
using Gereedschapskist.Client.Interventies;
using Gereedschapskist.Client.Shortlists;
using Gereedschapskist.Client.Tests.Gastheer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Gereedschapskist.Client.Tests;

public sealed class HergebruikTests(ClientFixture gastheer)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task De_tweede_keer_antwoordt_de_api_304_en_de_client_hetzelfde()
    {
        var meeluisteraar = new Meeluisteraar();
        await using var services = gastheer.Geregistreerd(http => http.AddHttpMessageHandler(() => new Doorgeefluik(meeluisteraar)));
        var interventies = services.GetRequiredService<IInterventies>();
        var eerste = await interventies.RaadpleegInterventie("in-balans", Token);
        var tweede = await interventies.RaadpleegInterventie("in-balans", Token);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.NotModified], meeluisteraar.Statussen);
        Assert.Equal(HttpStatusCode.OK, tweede.Status);
        Assert.Equal(eerste.WaardeOfFout().Doel, tweede.WaardeOfFout().Doel);
    }

    [Fact]
    public async Task Een_shortlist_wordt_niet_onthouden()
    {
        await using var services = gastheer.Geregistreerd();
        var shortlists = services.GetRequiredService<IShortlists>();
        var nieuw = (await shortlists.MaakShortlist(new ShortlistVerzoek { Titel = "Geheim", Items = [] }, Token)).WaardeOfFout();
        await shortlists.RaadpleegShortlist(nieuw.Shortlist.Id, nieuw.Geheim, Token);
        Assert.Equal(0, services.GetRequiredService<Antwoordgeheugen>().Aantal);
    }

    [Fact]
    public void Het_geheugen_vergeet_wat_het_langst_niet_is_gevraagd()
    {
        var geheugen = new Antwoordgeheugen(Options.Create(new GereedschapskistOpties { Antwoordgeheugen = 2 }));
        geheugen.Bewaar(Bewaard("a"));
        geheugen.Bewaar(Bewaard("b"));
        Assert.NotNull(geheugen.Zoek("a"));
        geheugen.Bewaar(Bewaard("c"));
        Assert.Null(geheugen.Zoek("b"));
        Assert.NotNull(geheugen.Zoek("a"));
        Assert.Equal(2, geheugen.Aantal);
    }

    private static Bewaard Bewaard(string sleutel) => new(sleutel, new("\"1\""), [], new ByteArrayContent([]).Headers);

    private sealed class Meeluisteraar
    {
        public List<HttpStatusCode> Statussen { get; } = [];
    }

    private sealed class Doorgeefluik(Meeluisteraar meeluisteraar) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var antwoord = await base.SendAsync(request, cancellationToken);
            meeluisteraar.Statussen.Add(antwoord.StatusCode);
            return antwoord;
        }
    }
}
