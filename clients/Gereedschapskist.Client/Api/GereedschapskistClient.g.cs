// Written from openapi/openapi.json by clients/Gereedschapskist.Client.Generator; do not edit by hand.
#nullable enable
using Gereedschapskist.Client.Interventies;
using Gereedschapskist.Client.Voorstellen;
using Gereedschapskist.Client.Financiering;
using Gereedschapskist.Client.Afwegingen;
using Gereedschapskist.Client.Shortlists;
using Gereedschapskist.Client.Basisfunctionaliteiten;
using Gereedschapskist.Client.Gezondheidsdoelen;
using Gereedschapskist.Client.Gebieden;
using Gereedschapskist.Client.Catalogus;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Gereedschapskist.Client;

/// <summary>Alle onderdelen van de API bij elkaar; elk is ook los te injecteren.</summary>
/// <param name="Interventies">Zoeken, bekijken en vergelijken van interventies.</param>
/// <param name="Voorstellen">Voorstellen bij een doel en een doelgroep, en interventies naast elkaar, met uitleg.</param>
/// <param name="Financiering">Wie wat betaalt, per onderdeel, met voorwaarden en bron.</param>
/// <param name="Afwegingen">Lokaal of regionaal organiseren: afwegen met een kader.</param>
/// <param name="Shortlists">Een eigen selectie bewaren, delen en exporteren.</param>
/// <param name="Basisfunctionaliteiten">Wat overal beschikbaar moet zijn volgens het AZWA.</param>
/// <param name="Gezondheidsdoelen">Wat een regio wil bereiken, met indicatoren.</param>
/// <param name="Gebieden">Gemeenten en regio's.</param>
/// <param name="Catalogus">De catalogus als geheel: versie, bulk, wijzigingen, codelijsten en cijfers.</param>
public sealed partial record GereedschapskistClient(
    IInterventies Interventies,
    IVoorstellen Voorstellen,
    IFinanciering Financiering,
    IAfwegingen Afwegingen,
    IShortlists Shortlists,
    IBasisfunctionaliteiten Basisfunctionaliteiten,
    IGezondheidsdoelen Gezondheidsdoelen,
    IGebieden Gebieden,
    ICatalogus Catalogus)
{
    internal static GereedschapskistClient Met(Verbinding verbinding) => new(
        new InterventiesAanroepen(verbinding),
        new VoorstellenAanroepen(verbinding),
        new FinancieringAanroepen(verbinding),
        new AfwegingenAanroepen(verbinding),
        new ShortlistsAanroepen(verbinding),
        new BasisfunctionaliteitenAanroepen(verbinding),
        new GezondheidsdoelenAanroepen(verbinding),
        new GebiedenAanroepen(verbinding),
        new CatalogusAanroepen(verbinding));

    internal static void RegistreerOnderdelen(IServiceCollection services)
    {
        services.TryAddTransient(s => s.GetRequiredService<GereedschapskistClient>().Interventies);
        services.TryAddTransient(s => s.GetRequiredService<GereedschapskistClient>().Voorstellen);
        services.TryAddTransient(s => s.GetRequiredService<GereedschapskistClient>().Financiering);
        services.TryAddTransient(s => s.GetRequiredService<GereedschapskistClient>().Afwegingen);
        services.TryAddTransient(s => s.GetRequiredService<GereedschapskistClient>().Shortlists);
        services.TryAddTransient(s => s.GetRequiredService<GereedschapskistClient>().Basisfunctionaliteiten);
        services.TryAddTransient(s => s.GetRequiredService<GereedschapskistClient>().Gezondheidsdoelen);
        services.TryAddTransient(s => s.GetRequiredService<GereedschapskistClient>().Gebieden);
        services.TryAddTransient(s => s.GetRequiredService<GereedschapskistClient>().Catalogus);
    }
}
