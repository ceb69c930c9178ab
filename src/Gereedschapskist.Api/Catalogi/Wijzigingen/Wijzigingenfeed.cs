using System.Globalization;
using System.Reflection;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Gereedschapskist.Api.Platform.Publicatie;
using Gereedschapskist.Api.Platform.Vormen;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;

namespace Gereedschapskist.Api.Catalogi.Wijzigingen;

/// <summary>200 with what changed as a feed (Atom, RFC 4287), the newest first, for a reader of news.</summary>
internal sealed class Wijzigingenfeed(
    string titel, DateTimeOffset bijgewerkt, IReadOnlyList<(Naslagwijziging Wijziging, DateTimeOffset Sinds)> wijzigingen)
    : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    /// <summary>Entries at most: a reader of news wants the news.</summary>
    private const int Meest = 100;

    /// <summary>Kinds that also have a page for people, at the same name.</summary>
    private static readonly HashSet<string> _metPagina = new(StringComparer.Ordinal) { "interventies", "basisfunctionaliteiten", "kaders" };

    public int? StatusCode => StatusCodes.Status200OK;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var opties = httpContext.RequestServices.GetRequiredService<IOptions<Publicatieopties>>().Value;
        var adres = new Uri(opties.BasisUrl + httpContext.Request.Path + httpContext.Request.QueryString);
        var feed = new SyndicationFeed(
            titel, "Wat er in de catalogus is veranderd.", feedAlternateLink: null, adres.ToString(), bijgewerkt)
        {
            Language = "nl",
            Authors = { new SyndicationPerson { Name = opties.Uitgever } },
            Links = { SyndicationLink.CreateSelfLink(adres, Vorm.Atom.Mediatype) },
            Items = [.. wijzigingen.OrderByDescending(w => w.Sinds).Take(Meest).Select(w => Bericht(w.Wijziging, w.Sinds, opties.BasisUrl))],
        };

        using var buffer = new MemoryStream();
        await using (var schrijver = XmlWriter.Create(buffer, new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(false) }))
        {
            feed.SaveAsAtom10(schrijver);
        }

        httpContext.Response.ContentType = Vorm.Atom.Mediatype;
        await httpContext.Response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), httpContext.RequestAborted);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), [Vorm.Atom.Mediatype]));

    /// <summary>A later change of the same thing is another entry: a reader then shows it as new.</summary>
    private static SyndicationItem Bericht(Naslagwijziging wijziging, DateTimeOffset sinds, string basis)
    {
        var stuk = wijziging.Stuk;
        var bericht = new SyndicationItem(
            $"{stuk.Naam}: {wijziging.Aard.Code()}",
            string.Join('\n', wijziging.Zinnen.DefaultIfEmpty(Zin(wijziging.Aard))),
            wijziging.Nieuw is null ? null : new Uri(basis + Pagina(wijziging)),
            string.Create(CultureInfo.InvariantCulture, $"{basis}{stuk.Adres}#{sinds.UtcDateTime:yyyyMMddHHmmss}"),
            sinds)
        {
            PublishDate = sinds,
        };
        bericht.Categories.Add(new SyndicationCategory(wijziging.Soort.Naam));
        return bericht;
    }

    private static string Pagina(Naslagwijziging wijziging) =>
        _metPagina.Contains(wijziging.Soort.Naam) ? $"/{wijziging.Soort.Naam}/{wijziging.Stuk.Id}" : wijziging.Stuk.Adres;

    private static string Zin(Aard aard) => aard switch
    {
        Aard.Toegevoegd => "Dit staat nu in de catalogus.",
        Aard.Verwijderd => "Dit staat niet meer in de catalogus.",
        _ => "De gegevens zijn gewijzigd.",
    };
}
