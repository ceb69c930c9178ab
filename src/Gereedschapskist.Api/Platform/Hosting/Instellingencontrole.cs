using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Api.Platform.Hosting;

/// <summary>Looks at every setting before anything starts: a wrong one would otherwise lose data or break every call while the service says it is well.</summary>
internal static class Instellingencontrole
{
    private static readonly string[] _secties = [.. Instelling.Alle.Select(i => i.Naam.Split(':')[0]).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <exception cref="StartGeweigerdException">One line for every setting that is wrong.</exception>
    public static void Controleer(IConfiguration configuratie)
    {
        var regels = Bezwaren(configuratie).ToList();
        if (regels.Count > 0)
        {
            throw new StartGeweigerdException($"De instellingen kloppen niet; er is niets gestart.\n{string.Join('\n', regels)}");
        }
    }

    internal static IEnumerable<string> Bezwaren(IConfiguration configuratie) =>
        from sectie in _secties
        from gegeven in configuratie.GetSection(sectie).AsEnumerable()
            // An empty text is how a container says "not set".
        where !string.IsNullOrEmpty(gegeven.Value)
        let bezwaar = Bezwaar(gegeven.Key, gegeven.Value)
        where bezwaar is not null
        orderby gegeven.Key
        select bezwaar;

    private static string? Bezwaar(string naam, string waarde)
    {
        var instelling = Instelling.Alle.FirstOrDefault(i => Heet(i.Naam, naam));
        if (instelling is null)
        {
            return $"  {naam}: deze instelling bestaat niet. {Herstelzin.Bedoelde(naam, Instelling.Alle.Select(i => i.Naam), "In de README staan alle instellingen.")}";
        }

        return instelling.Past(waarde) ? null : $"  {naam}: '{Nl.Kort(waarde)}' kan niet. Hier hoort {instelling.Hoort}.";
    }

    private static bool Heet(string bekend, string naam) => bekend.EndsWith(":*", StringComparison.Ordinal)
        ? naam.StartsWith(bekend[..^1], StringComparison.OrdinalIgnoreCase)
        : bekend.Equals(naam, StringComparison.OrdinalIgnoreCase);
}
