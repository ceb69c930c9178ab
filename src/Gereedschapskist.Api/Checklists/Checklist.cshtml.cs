using Gereedschapskist.Api.Shortlists.Paginas;
using Gereedschapskist.Domein.Checklists;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Checklists;

/// <summary>How far the region is: all lists side by side, or one list to fill in.</summary>
public sealed class ChecklistModel(Cataloguspeil peil) : Dossierpagina(peil, Adres)
{
    public const string Adres = "/shortlist/checklists";

    /// <summary>Id of the list that is filled in; null for the overview.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Lijst { get; set; }

    /// <summary>Id of the function that it is filled in for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Functie { get; set; }

    /// <summary>The stand of which the points are named on top of the list; null when none was asked.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Stand { get; set; }

    [BindProperty]
    public List<Puntformulier> Punten { get; set; } = [];

    public IReadOnlyList<Checklistbeeld> Lijsten { get; private set; } = [];

    /// <summary>The list that is filled in.</summary>
    public Checklistbeeld? Gekozen => Lijsten.FirstOrDefault(lijst => lijst.Kader == Lijst && lijst.Basisfunctionaliteit == Functie);

    /// <summary>Points that should have been ready, over all lists.</summary>
    public IEnumerable<(Checklistbeeld Lijst, Checklistregel Punt)> OverTijd => Lijsten.SelectMany(lijst => lijst.Punten.Where(punt => punt.OverTijd).Select(punt => (lijst, punt)));

    private IReadOnlyList<Puntstatus> Gezegd => Open?.Inhoud.Regio?.Checklists ?? [];

    /// <summary>Address of one list, with the points of one stand on top.</summary>
    public static string Naar(Checklistbeeld lijst, string? stand = null)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        return $"{Adres}?lijst={lijst.Kader}{(lijst.Basisfunctionaliteit is { } functie ? $"&functie={functie}" : "")}{(stand is null ? "" : $"&stand={stand}#stand")}";
    }

    public async Task OnGetAsync(string? melding, CancellationToken cancellationToken)
    {
        await ToonAsync(melding, cancellationToken);
        Vul();
        Punten = [.. Gekozen?.Punten.Select(Puntformulier.Van) ?? []];
    }

    public Task<IActionResult> OnPostKiesAsync(CancellationToken cancellationToken) => KiesAsync("Checklists", s => s, cancellationToken);

    /// <summary>Saves one list; what was said of other lists stays.</summary>
    public async Task<IActionResult> OnPostBewaarAsync(CancellationToken cancellationToken)
    {
        await LaadAsync(cancellationToken);
        Vul();
        if (Open is null || Gekozen is not { } gekozen)
        {
            return Naar(Dossiermelding.Weg);
        }

        var (statussen, fouten) = Puntformulier.Lees(Punten, gekozen);
        if (fouten.Count > 0)
        {
            return Weiger(fouten);
        }

        IReadOnlyList<Puntstatus> samen = [.. Gezegd.Where(status => status.Kader != Lijst || status.Basisfunctionaliteit != Functie), .. statussen];
        return await BewaarAsync(
            Open.Inhoud.MetRegio(regio => regio with { Checklists = samen }), null, fout => fout, cancellationToken);
    }

    private void Vul() => Lijsten = Open is null ? [] : Checklistbeelden.Van(Catalogus, Gezegd, Open.Nu.Peildatum);
}
