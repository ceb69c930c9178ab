using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Api.Platform.Paginas;

/// <summary>Where the page of a municipality or region is.</summary>
public static class Gebiedsadres
{
    public static string Van(Gebied gebied)
    {
        ArgumentNullException.ThrowIfNull(gebied);
        return gebied.IsRegio ? VanRegio(gebied.Code) : VanGemeente(gebied.Code);
    }

    public static string VanRegio(string code) => $"/regios/{code}";

    public static string VanGemeente(string code) => $"/gemeenten/{code}";
}
