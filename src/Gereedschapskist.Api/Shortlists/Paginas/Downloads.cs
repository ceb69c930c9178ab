using Gereedschapskist.Api.Export;
using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Api.Shortlists.Export;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>The files of the API behind plain links, for whoever has the cookie or the share link.</summary>
internal static class Downloads
{
    private const string Werkagenda = "werkagenda-";
    private const string Besluit = "besluit-";
    public const string Regioplan = "regioplan-";
    public const string Overeenkomst = "overeenkomst-";

    /// <summary>The documents by how the last part of their address begins.</summary>
    private static readonly (string Begin, Func<GeopendeShortlist, Exportvorm, Exportbestand> Maak)[] _stukken =
    [
        (Werkagenda, Shortlistexport.MaakWerkagenda), (Besluit, Shortlistexport.MaakBesluitstuk), (Regioplan, Shortlistexport.MaakRegioplan), (Overeenkomst, Shortlistexport.MaakOvereenkomst),
    ];

    /// <summary>What can be taken along: title, what it is for, and link texts by last part of the address.</summary>
    public static IReadOnlyList<(string Titel, string Uitleg, IReadOnlyList<(string Formaat, string Tekst)> Links)> Groepen { get; } =
    [
        ("Besluitstuk", "Twee pagina's voor college of bestuur, met bijlagen.", [.. Exportvorm.Documenten.Select(v => (Besluit + v.Extensie, v.Naam))]),
        ("Uw afweging", "Alles per interventie, om te lezen en te verbeteren.", [.. Exportvorm.Documenten.Select(v => (v.Extensie, v.Naam))]),
        ("Rekenblad", "Om mee te rekenen.", [.. Exportvorm.Werkmappen.Select(v => (v.Extensie, v.Naam))]),
        ("Regionale werkagenda", "In het landelijke format, per basisfunctionaliteit.", [.. Exportvorm.Documenten.Select(v => (Werkagenda + v.Extensie, v.Naam))]),
        ("Regioplan", "De onderdelen A tot en met I die het akkoord vraagt.", [.. Exportvorm.Documenten.Select(v => (Regioplan + v.Extensie, v.Naam))]),
        ("Samenwerkingsovereenkomst", "Een concept om te bespreken, uit wie wat doet.", [.. Exportvorm.Documenten.Select(v => (Overeenkomst + v.Extensie, v.Naam))]),
    ];

    public static void MapDownloads(this WebApplication app)
    {
        app.MapGet("/shortlist/download/{formaat}", Huidig).WithMetadata(new KostprijsAttribute(30)).ExcludeFromDescription();
        app.MapGet("/shortlist/dossier/{dossier}/download/{formaat}", Eigen).WithMetadata(new KostprijsAttribute(30)).ExcludeFromDescription();
        app.MapGet($"{VoorbeeldModel.Adres}/download/{{formaat}}", Voorbeeld).WithMetadata(new KostprijsAttribute(30)).ExcludeFromDescription();
        app.MapGet("/shortlist/gedeeld/{id}/download/{formaat}", Gedeeld).WithMetadata(new KostprijsAttribute(30)).ExcludeFromDescription();
    }

    /// <summary>The sheet of one part of a dossier.</summary>
    public static async Task<Results<Exportbestand, NotFound>> BladAsync(
        string dossier,
        string formaat,
        HttpContext context,
        Shortlistbeheer beheer,
        Func<GeopendeShortlist, Exportvorm, Exportbestand> maak,
        CancellationToken cancellationToken) =>
        Geef(await OpenAsync(dossier, context, beheer, cancellationToken), maak, Exportvorm.Werkmappen, formaat, context);

    private static Task<Results<Exportbestand, NotFound>> Huidig(string formaat, HttpContext context, Shortlistbeheer beheer, CancellationToken cancellationToken) =>
        Eigen(null, formaat, context, beheer, cancellationToken);

    private static async Task<Results<Exportbestand, NotFound>> Eigen(string? dossier, string formaat, HttpContext context, Shortlistbeheer beheer, CancellationToken cancellationToken) =>
        Maak(await OpenAsync(dossier, context, beheer, cancellationToken), formaat, context);

    private static async Task<Results<Exportbestand, NotFound>> Gedeeld(
        string id, string formaat, HttpContext context, Shortlistbeheer beheer, CancellationToken cancellationToken) =>
        Maak(await beheer.OpenAsync(Deelcookie.Lees(context.Request, id), null, cancellationToken), formaat, context);

    private static Results<Exportbestand, NotFound> Voorbeeld(string formaat, HttpContext context, Voorbeelddossier voorbeeld) => Maak(voorbeeld.Open(), formaat, context);

    private static Task<GeopendeShortlist?> OpenAsync(string? dossier, HttpContext context, Shortlistbeheer beheer, CancellationToken cancellationToken) =>
        beheer.OpenAsync(Shortlistcookie.Lees(context.Request).Van(dossier), null, cancellationToken);

    private static Results<Exportbestand, NotFound> Maak(GeopendeShortlist? open, string formaat, HttpContext context) =>
        Array.Find(_stukken, stuk => formaat.StartsWith(stuk.Begin, StringComparison.Ordinal)) is { Begin: { } begin, Maak: { } maak }
            ? Geef(open, maak, Exportvorm.Documenten, formaat[begin.Length..], context)
            : Geef(open, Shortlistexport.Maak, Exportvorm.Alle, formaat, context);

    private static Results<Exportbestand, NotFound> Geef(
        GeopendeShortlist? open, Func<GeopendeShortlist, Exportvorm, Exportbestand> maak, IEnumerable<Exportvorm> vormen, string extensie, HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        return open is not null && vormen.FirstOrDefault(v => v.Extensie == extensie) is { } vorm ? maak(open, vorm) : TypedResults.NotFound();
    }
}
