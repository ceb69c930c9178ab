using Gereedschapskist.Api.Web;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Api;

/// <summary>Everything the host needs, by subject.</summary>
internal static class ApiServices
{
    public static void AddGereedschapskist(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddPaginas();
        builder.Services.AddSingleton(_ => new Cataloguspeil(new Catalogus("ongeladen", CatalogusLezer.Lees(Cataloguspad.Meegeleverd))));
    }
}
