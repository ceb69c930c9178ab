using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Domein.Fouten;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Platform.Contracten;

/// <summary>Which page of a list is asked for.</summary>
internal sealed record Bladering
{
    public const int StandaardGrootte = 20;

    public const int GrootsteGrootte = 100;

    [FromQuery(Name = "pagina")]
    [Range(1, 10_000)]
    [DefaultValue(1)]
    [Description("Nummer van de bladzijde, vanaf 1.")]
    public int? Pagina { get; init; }

    [FromQuery(Name = "paginaGrootte")]
    [Range(1, GrootsteGrootte)]
    [DefaultValue(StandaardGrootte)]
    [Description("Aantal per bladzijde.")]
    public int? PaginaGrootte { get; init; }

    /// <summary>The page of what was found, or every fault in what was asked; nothing is looked for while there is one.</summary>
    public Results<Ok<Lijst<TAntwoord>>, OngeldigVerzoek> Antwoord<T, TAntwoord>(
        HttpContext context, string versie, IReadOnlyList<Fout> fouten, IEnumerable<T> gevonden, Func<T, TAntwoord> vorm) => fouten.Count > 0
            ? Problemen.OngeldigeInvoer(fouten)
            : TypedResults.Ok(Knip(context, versie, [.. gevonden], vorm));

    /// <summary>Cuts the page out of a list that is already in its fixed order; only what is on it is shaped.</summary>
    public Lijst<TAntwoord> Knip<T, TAntwoord>(HttpContext context, string versie, IReadOnlyList<T> alle, Func<T, TAntwoord> vorm)
    {
        var (pagina, grootte) = (Pagina ?? 1, PaginaGrootte ?? StandaardGrootte);
        Verwijs(context, pagina, (alle.Count + grootte - 1) / grootte);
        return new Lijst<TAntwoord>
        {
            CatalogusVersie = versie,
            Totaal = alle.Count,
            Pagina = pagina,
            PaginaGrootte = grootte,
            Resultaten = [.. alle.Skip((pagina - 1) * grootte).Take(grootte).Select(vorm)],
        };
    }

    /// <summary>The <c>Link</c> header with the neighbouring pages, when there are any.</summary>
    public static void Verwijs(HttpContext context, int pagina, int paginas)
    {
        var buren = new List<string>();
        if (pagina > 1 && pagina <= paginas)
        {
            buren.Add(Buur(context.Request, 1, "first"));
            buren.Add(Buur(context.Request, pagina - 1, "prev"));
        }

        if (pagina < paginas)
        {
            buren.Add(Buur(context.Request, pagina + 1, "next"));
            buren.Add(Buur(context.Request, paginas, "last"));
        }

        if (buren.Count > 0)
        {
            context.Response.Headers.Link = string.Join(", ", buren);
        }
    }

    private static string Buur(HttpRequest request, int pagina, string relatie)
    {
        var query = request.Query
            .Where(p => p.Key != "pagina")
            .SelectMany(p => p.Value, (p, waarde) => KeyValuePair.Create(p.Key, waarde))
            .Append(KeyValuePair.Create<string, string?>("pagina", pagina.ToString(CultureInfo.InvariantCulture)));
        return $"<{request.PathBase}{request.Path}{QueryString.Create(query)}>; rel=\"{relatie}\"";
    }
}
