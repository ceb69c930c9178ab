using System.Text.Json;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>A document on a site that republishes what others made is a copy, and says so.</summary>
internal sealed class KopieIsGemerkt : ICatalogusregel
{
    private static readonly string[] _verzamelsites = ["5dok.net", "docplayer.nl", "fdocuments.nl", "adoc.pub", "studylibnl.com"];

    public IEnumerable<Catalogusfout> Controleer(Controlecontext context) =>
        from document in context.Documenten
        from knoop in document.Knopen
        let url = knoop.Waarde.Tekst("url")
        where url is not null && knoop.Waarde.Veld("kopie")?.ValueKind is not JsonValueKind.True
        let site = Verzamelsite(url)
        where site is not null
        select new Catalogusfout(document.Pad, new Fout(
            $"{knoop.Veld}.url", "kopie-niet-gemerkt", $"{site} verzamelt documenten van anderen.",
            "Vervang de bron door de plek van de maker, of zet er \"kopie\": true bij en noem de site in de titel."));

    private static string? Verzamelsite(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var adres) ? _verzamelsites.FirstOrDefault(site => IsVan(adres.Host, site)) : null;

    private static bool IsVan(string host, string site) => host == site || host.EndsWith("." + site, StringComparison.Ordinal);
}
