using System.ComponentModel;
using Gereedschapskist.Api.Financieringen.Contracten;
using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Financieringen;

/// <summary>The money of the State, table by table, with what an area would get of it by inhabitants.</summary>
internal static class GeldoverzichtEndpoints
{
    public static void MapGeldoverzichten(this IEndpointRouteBuilder v1) =>
        v1.MapNaslag("/geldoverzichten/{id}", "Financiering", ("lijstGeldoverzichten", Lijst), ("raadpleegGeldoverzicht", Raadpleeg));

    /// <summary>Geldoverzichten</summary>
    /// <remarks>
    /// Alle regels geld van het Rijk uit de akkoorden, per jaar. Met een gemeente of regio staat erbij wat haar aandeel naar inwoners zou zijn:
    /// een aanwijzing, want de echte verdeling telt meer mee.
    /// </remarks>
    /// <response code="200">Een bladzijde van de lijst.</response>
    internal static Results<Ok<Lijst<GeldoverzichtAntwoord>>, OngeldigVerzoek> Lijst(
        [AsParameters] Bladering bladering,
        [FromQuery(Name = "gemeente"), Description("Naam of code van een gemeente, zoals Amsterdam of GM0363.")] string? gemeente,
        [FromQuery(Name = "regio"), Description("Naam of code van een regio, zoals Twente of IZA09.")] string? regio,
        Cataloguspeil peil,
        HttpContext context)
    {
        var catalogus = peil.Huidig;
        var fouten = new List<Fout>();
        var gebied = new Gebiedscontrole(catalogus.Gebieden, fouten).EenVan(gemeente, regio);
        var gevonden = catalogus.Geldoverzichten.OrderBy(o => o.Id, StringComparer.Ordinal);
        return bladering.Antwoord(
            context, catalogus.Versie, fouten, gevonden, o => GeldoverzichtAntwoord.Van(o, catalogus, Aandeel(catalogus, gebied)));
    }

    /// <summary>Eén geldoverzicht</summary>
    /// <remarks>De tabel zoals de bron die geeft, met de onderwerpen waar elke regel voor is.</remarks>
    /// <param name="id">Id van het geldoverzicht, zoals spuk-gala.</param>
    /// <response code="200">Het overzicht.</response>
    internal static Results<Ok<GeldoverzichtAntwoord>, NietGevonden, OngeldigVerzoek> Raadpleeg(
        string id,
        [FromQuery(Name = "gemeente"), Description("Naam of code van een gemeente, zoals Amsterdam of GM0363.")] string? gemeente,
        [FromQuery(Name = "regio"), Description("Naam of code van een regio, zoals Twente of IZA09.")] string? regio,
        Cataloguspeil peil)
    {
        var catalogus = peil.Huidig;
        if (catalogus.Geldoverzichten.FirstOrDefault(o => o.Id == id) is not { } overzicht)
        {
            return Problemen.NietGevonden("Het geldoverzicht", id, catalogus.Geldoverzichten.Select(o => o.Id));
        }

        var fouten = new List<Fout>();
        var gebied = new Gebiedscontrole(catalogus.Gebieden, fouten).EenVan(gemeente, regio);
        return fouten.Count > 0
            ? Problemen.OngeldigeInvoer(fouten)
            : TypedResults.Ok(GeldoverzichtAntwoord.Van(overzicht, catalogus, Aandeel(catalogus, gebied)));
    }

    private static (string Naam, Geldaandeel Aandeel)? Aandeel(Catalogus catalogus, Gebied? gebied) =>
        gebied is not null && Geldaandeel.Van(catalogus, gebied) is { } aandeel ? (gebied.Naam, aandeel) : null;
}
