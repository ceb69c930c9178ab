using Gereedschapskist.Api.Platform.Paginas.Dossiers;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Opslag.Databases;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>The dossier of the visitor for the pages of all rooms.</summary>
internal sealed partial class Dossierlezer(Shortlistbeheer beheer, ILogger<Dossierlezer> log) : IDossierlezer
{
    private static readonly object _plek = new();

    public int Aantal(HttpContext context) => Shortlistcookie.Lees(context.Request).Sleutels.Count;

    public string? Melding(HttpContext context) => Dossiermelding.Tekst(context.Request.Query[Dossiermelding.Parameter].FirstOrDefault());

    public async Task<Dossierbeeld?> HuidigAsync(HttpContext context)
    {
        if (!context.Items.TryGetValue(_plek, out var bekend))
        {
            context.Items[_plek] = bekend = await LeesAsync(context);
        }

        return (Dossierbeeld?)bekend;
    }

    /// <summary>A page about the catalogue stays up when the store is down; it then knows no dossier.</summary>
    private async Task<Dossierbeeld?> LeesAsync(HttpContext context)
    {
        if (Shortlistcookie.Lees(context.Request).Huidig is not { } sleutel)
        {
            return null;
        }

        try
        {
            return await beheer.OpenAsync(sleutel, null, context.RequestAborted) is { } open
                ? new Dossierbeeld(sleutel.Id, Dossierkop.Van(open.Toen, open.Inhoud), open.Inhoud, open.Inhoud.CatalogusVersie != open.Nu.Catalogus.Versie)
                : null;
        }
        catch (Exception fout) when (Opslagstoring.Is(fout))
        {
            MeldStoring(fout);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The dossier of a visitor could not be read; the page is shown without it.")]
    private partial void MeldStoring(Exception fout);
}
