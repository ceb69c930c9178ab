using Gereedschapskist.Api.Export;
using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Api.Shortlists.Export;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>The files of the API behind plain links, for whoever has the cookie or the share link.</summary>
internal static class Downloads
{
    private const string Werkagenda = "werkagenda-";

    /// <summary>What can be taken along: title, what it is for, and link texts by last part of the address.</summary>
    public static IReadOnlyList<(string Titel, string Uitleg, IReadOnlyList<(string Formaat, string Tekst)> Links)> Groepen { get; } =
    [
        ("Uw afweging", "Om te lezen en te verbeteren, met bronnen.", [.. Exportvorm.Documenten.Select(v => (v.Extensie, v.Naam))]),
        ("Rekenblad", "Om mee te rekenen.", [.. Exportvorm.Werkmappen.Select(v => (v.Extensie, v.Naam))]),
        ("Regionale werkagenda", "Een opzet per onderdeel van de keten.", [.. Exportvorm.Documenten.Select(v => (Werkagenda + v.Extensie, v.Naam))]),
    ];

    public static void MapDownloads(this WebApplication app)
    {
        app.MapGet("/shortlist/download/{formaat}", Eigen).WithMetadata(new KostprijsAttribute(30)).ExcludeFromDescription();
        app.MapGet("/shortlist/gedeeld/{id}/download/{formaat}", Gedeeld).WithMetadata(new KostprijsAttribute(30)).ExcludeFromDescription();
    }

    private static async Task<Results<Exportbestand, NotFound>> Eigen(string formaat, HttpContext context, Shortlistbeheer beheer, CancellationToken cancellationToken) =>
        Maak(await beheer.OpenAsync(Shortlistcookie.Lees(context.Request), null, cancellationToken), formaat, context);

    private static async Task<Results<Exportbestand, NotFound>> Gedeeld(
        string id, string formaat, HttpContext context, Shortlistbeheer beheer, CancellationToken cancellationToken) =>
        Maak(await beheer.OpenAsync(Deelcookie.Lees(context.Request, id), null, cancellationToken), formaat, context);

    private static Results<Exportbestand, NotFound> Maak(GeopendeShortlist? open, string formaat, HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        var agenda = formaat.StartsWith(Werkagenda, StringComparison.Ordinal);
        var vorm = Exportvorm.Alle.FirstOrDefault(v => v.Extensie == (agenda ? formaat[Werkagenda.Length..] : formaat));
        if (open is null || vorm is null || (agenda && !Exportvorm.Documenten.Contains(vorm)))
        {
            return TypedResults.NotFound();
        }

        return agenda ? Shortlistexport.MaakWerkagenda(open, vorm) : Shortlistexport.Maak(open, vorm);
    }
}
