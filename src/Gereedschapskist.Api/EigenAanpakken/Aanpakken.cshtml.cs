using Gereedschapskist.Api.Shortlists.Paginas;
using Gereedschapskist.Domein.EigenAanpakken;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.EigenAanpakken;

/// <summary>Approaches of the region's own: always marked, never among what is proven.</summary>
public sealed class AanpakkenModel(Cataloguspeil peil) : Dossierpagina(peil, Adres)
{
    public const string Adres = "/shortlist/eigen-aanpakken";

    [BindProperty]
    public Aanpakformulier Nieuw { get; set; } = new();

    public IReadOnlyList<EigenAanpak> Aanpakken => Open?.Inhoud.Regio?.EigenAanpakken ?? [];

    public Task OnGetAsync(string? melding, CancellationToken cancellationToken) => ToonAsync(melding, cancellationToken);

    public Task<IActionResult> OnPostKiesAsync(CancellationToken cancellationToken) => KiesAsync("Eigen aanpakken", s => s, cancellationToken);

    public async Task<IActionResult> OnPostVoegToeAsync(CancellationToken cancellationToken)
    {
        await LaadAsync(cancellationToken);
        if (Open is null)
        {
            return Naar(Dossiermelding.Weg);
        }

        if (Enumcode.Lees<Aanpakstatus>(Nieuw.Status ?? "") is not { } status)
        {
            return Weiger([new Fout("status", Foutcodes.VeldOntbreekt, "U zegt niet hoe ver de aanpak is.", "Kies een stand uit de lijst.")]);
        }

        IReadOnlyList<EigenAanpak> samen = [.. Aanpakken, Nieuw.Aanpak(status)];
        var fouten = Aanpakcontrole.Controleer(Catalogus, samen, (_, veld) => veld);
        return fouten.Count > 0 ? Weiger(fouten) : await BewaarAsync(samen, cancellationToken);
    }

    /// <param name="aanpak">Number of the approach to take out, from 0.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IActionResult> OnPostHaalWegAsync(int aanpak, CancellationToken cancellationToken)
    {
        await LaadAsync(cancellationToken);
        return Open is null ? Naar(Dossiermelding.Weg) : await BewaarAsync([.. Aanpakken.Where((_, nummer) => nummer != aanpak)], cancellationToken);
    }

    private Task<IActionResult> BewaarAsync(IReadOnlyList<EigenAanpak> aanpakken, CancellationToken cancellationToken) => BewaarAsync(
        Open!.Inhoud.MetRegio(regio => regio with { EigenAanpakken = aanpakken }), null, fout => fout, cancellationToken);
}
