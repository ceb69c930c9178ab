using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>The way to one document of the region: a region, and what only the region can say in it.</summary>
public abstract class Stukpagina(Cataloguspeil peil, string adres) : Tekstpagina(peil, adres)
{
    /// <summary>Name of the document, as on a link.</summary>
    public abstract string Stuk { get; }

    /// <summary>What it is and what it is filled with.</summary>
    public abstract string Inleiding { get; }

    /// <summary>How the last part of the address of its files begins.</summary>
    public abstract string Download { get; }

    /// <summary>Where the region speaks.</summary>
    public abstract IReadOnlyList<Tekstplek> Plekken { get; }

    public Task OnGetAsync(string? melding, CancellationToken cancellationToken) => ToonTekstenAsync(melding, cancellationToken);

    /// <summary>Keeps the region; without a dossier it makes one.</summary>
    public Task<IActionResult> OnPostKiesAsync(CancellationToken cancellationToken) => KiesAsync(Stuk, s => s, cancellationToken);
}
