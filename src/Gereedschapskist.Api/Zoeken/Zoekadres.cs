using Microsoft.AspNetCore.Http.Extensions;

namespace Gereedschapskist.Api.Zoeken;

/// <summary>What the address of the search page asks. Every state of the page is an address, so every link is made here.</summary>
public sealed class Zoekadres
{
    public const string Pad = "/zoeken";

    private readonly IReadOnlyList<KeyValuePair<string, string>> _delen;

    private Zoekadres(IReadOnlyList<KeyValuePair<string, string>> delen) => _delen = delen;

    /// <summary>Keeps what the page knows; a form sends its empty fields along, and those say nothing.</summary>
    public static Zoekadres Lees(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new Zoekadres(
        [
            .. Zoekvelden.Alle
                .SelectMany(veld => query[veld].Select(waarde => KeyValuePair.Create(veld, Schoon(waarde ?? ""))))
                .Where(deel => deel.Value.Length > 0)
                .Distinct(),
        ]);
    }

    public IReadOnlyList<string> Waarden(string veld) => [.. _delen.Where(d => d.Key == veld).Select(d => d.Value)];

    public string? Waarde(string veld) => _delen.Where(d => d.Key == veld).Select(d => d.Value).FirstOrDefault();

    /// <summary>The address without this choice, from the first page.</summary>
    public string Zonder(string veld, string waarde) =>
        Schrijf(_delen.Where(d => d.Key != Zoekvelden.Pagina && !(d.Key == veld && d.Value == waarde)));

    /// <summary>The address with one value for this field.</summary>
    public string Met(string veld, string waarde) => Schrijf(
        _delen.Where(d => d.Key != veld && d.Key != Zoekvelden.Pagina).Append(KeyValuePair.Create(veld, waarde)));

    /// <summary>The address as far as it could be read: what was refused must not come back with the next submit.</summary>
    public Zoekadres ZonderGeweigerd(IReadOnlyCollection<(string Veld, string Waarde)> geweigerd) =>
        new([.. _delen.Where(d => !geweigerd.Contains((d.Key, d.Value)))]);

    /// <summary>The address with the words alone.</summary>
    public string ZonderFilters() => Schrijf(_delen.Where(d => d.Key is Zoekvelden.Zoek or Zoekvelden.Sorteer));

    /// <summary>Control characters say nothing and may not stand in HTML.</summary>
    private static string Schoon(string waarde) => string.Concat(waarde.Where(teken => !char.IsControl(teken))).Trim();

    private static string Schrijf(IEnumerable<KeyValuePair<string, string>> delen) => Pad + new QueryBuilder(delen).ToQueryString();
}
