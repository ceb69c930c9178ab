using System.Text;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.OpenApi;
using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Api.Platform.Waarneming;
using Gereedschapskist.Api.Shortlists.Contracten;
using Gereedschapskist.Api.Shortlists.Importeren;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Opslag.Shortlists;
using Gereedschapskist.Zoeken;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>Reads an exported shortlist back, so that regions can exchange them.</summary>
internal static class ShortlistimportEndpoints
{
    /// <summary>A file also holds facts, which are not read.</summary>
    private const int Bestandsgrootte = 4 * 1024 * 1024;

    private static readonly UTF8Encoding _strikt = new(false, throwOnInvalidBytes: true);

    public static void MapShortlistimport(this IEndpointRouteBuilder v1) =>
        v1.MapGroup("/shortlists").WithTags("Shortlists").MapPost("/_import", Importeer).WithName("importeerShortlist").WithMetadata(new KostprijsAttribute(5))
            .MetKoppen("ETag")
            .Accepts<ShortlistAntwoord>("application/json", "text/csv")
            .WithMetadata(new RequestSizeLimitAttribute(Bestandsgrootte), new SchrijftAttribute());

    /// <summary>Lees een shortlist in</summary>
    /// <remarks>
    /// Stuur een JSON- of CSV-bestand dat met deze dienst is gemaakt. Id's die hier bestaan worden overgenomen; wat onbekend is, wordt
    /// overgeslagen en gemeld. Er ontstaat een nieuwe shortlist met een eigen geheim.
    /// </remarks>
    /// <response code="201">De nieuwe shortlist, met wat is overgeslagen.</response>
    internal static async Task<Results<Created<ImportAntwoord>, OngeldigVerzoek, NietGemaakt>> Importeer(
        HttpRequest request, Herhaalkop herhaalkop, Shortlistkast kast, ShortlistRepository opslag, Cataloguspeil peil, Jsonlezer json, Zoekindexen indexen, TimeProvider klok, CancellationToken cancellationToken)
    {
        if (await LeesAsync(request.Body, cancellationToken) is not { } bytes)
        {
            return NietGemaakt.Om(Opslaguitslag.TeGroot, klok);
        }

        var gelezen = Lees(bytes, request.ContentType, json);
        if (gelezen.Verzoek is null)
        {
            return Problemen.OngeldigeInvoer(gelezen.Overgeslagen);
        }

        var catalogus = gelezen.Verzoek.CatalogusVersie is { } versie
            ? await kast.CatalogusAsync(versie, cancellationToken) ?? peil.Huidig
            : peil.Huidig;
        var (verzoek, overgeslagen) = Importeur.Pas(gelezen.Verzoek, catalogus);
        var uitkomst = Shortlistbinder.Bind(verzoek, catalogus, Peildata.Vandaag(klok), indexen, cancellationToken);
        if (!uitkomst.Gelukt)
        {
            return Problemen.OngeldigeInvoer(uitkomst.Fouten);
        }

        var (uitslag, nieuw) = await opslag.MaakAsync(
            Shortlistopslag.Schrijf(uitkomst.Waarde), Verbruiker.Van(request.HttpContext).Naam, Herhaling.Van(herhaalkop, "lees in", bytes), cancellationToken);
        if (nieuw is null)
        {
            return NietGemaakt.Om(uitslag, klok);
        }

        request.HttpContext.Response.Headers.ETag = Versiekop.Schrijf(nieuw.Stuk.Versie);
        var open = await kast.OpenAsync(nieuw.Stuk, cancellationToken);
        return TypedResults.Created(
            $"/v1/shortlists/{nieuw.Stuk.Id}", new ImportAntwoord(
                nieuw.Geheim, open.NaarAntwoord(), Problemen.Meldingen([.. gelezen.Overgeslagen, .. overgeslagen])));
    }

    private static Importresultaat Lees(byte[] bytes, string? inhoudstype, Jsonlezer json)
    {
        if (inhoudstype?.StartsWith("text/csv", StringComparison.OrdinalIgnoreCase) != true)
        {
            return json.Lees(bytes);
        }

        try
        {
            return Csvlezer.Lees(_strikt.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return new Importresultaat(
                null, [new("", Foutcodes.TekensetOnbekend, "Het bestand is geen UTF-8.", "Bewaar het bestand als 'CSV UTF-8'.")]);
        }
    }

    private static async Task<byte[]?> LeesAsync(Stream lichaam, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var blok = new byte[16 * 1024];
        int gelezen;
        while ((gelezen = await lichaam.ReadAsync(blok, cancellationToken)) > 0)
        {
            buffer.Write(blok, 0, gelezen);
            if (buffer.Length > Bestandsgrootte)
            {
                return null;
            }
        }

        return buffer.ToArray();
    }
}
