using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>A page where the region writes its own texts of a document, saved as it goes.</summary>
public abstract class Tekstpagina(Cataloguspeil peil, string adres) : Dossierpagina(peil, adres)
{
    /// <summary>What the region wrote, by place.</summary>
    [BindProperty]
    public Dictionary<string, string?> Teksten { get; set; } = new(StringComparer.Ordinal);

    /// <summary>The region is known, so that the texts can be asked.</summary>
    public bool KanInvullen => Open is { Inhoud.Context: { Regio: not null } or { Gemeente: not null } };

    /// <param name="naar">Chapter to go on with.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IActionResult> OnPostBewaarAsync(string? naar, CancellationToken cancellationToken)
    {
        await LaadAsync(cancellationToken);
        if (Open is null)
        {
            return Naar(Dossiermelding.Weg);
        }

        var formulier = new Shortlistformulier();
        foreach (var (plek, tekst) in Teksten)
        {
            formulier.Teksten[plek] = tekst;
        }

        return await BewaarAsync(
            Open.Inhoud with { Teksten = formulier.Samen(Open.Inhoud.Teksten) },
            naar,
            f => f with { Veld = f.Veld.Replace("teksten.", "", StringComparison.Ordinal).Replace('.', '-') },
            cancellationToken);
    }

    /// <summary>Id of the field of a text; a full stop in an id is a trap for style sheets.</summary>
    public static string Veld(string plek) => plek.Replace('.', '-');

    public string? Tekst(string plek) => Teksten.GetValueOrDefault(plek);

    /// <summary>Opens the dossier with the texts it has.</summary>
    protected async Task ToonTekstenAsync(string? melding, CancellationToken cancellationToken)
    {
        await ToonAsync(melding, cancellationToken);
        foreach (var (plek, tekst) in Open?.Inhoud.Teksten ?? new Dictionary<string, string>())
        {
            Teksten[plek] = tekst;
        }
    }
}
