using Gereedschapskist.Api.Shortlists.Paginas;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Domein.Taakverdelingen;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Taakverdelingen;

/// <summary>Who decides, pays, carries out, coordinates and delivers data: all functions side by side, or one to fill in.</summary>
public sealed class TakenModel(Cataloguspeil peil) : Dossierpagina(peil, Adres)
{
    public const string Adres = "/shortlist/taken";

    /// <summary>Id of the function that is filled in; null for the overview.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Functie { get; set; }

    [BindProperty]
    public List<Taakformulier> Taken { get; set; } = [];

    public IReadOnlyList<Taakbeeld> Beelden { get; private set; } = [];

    public Taakbeeld? Gekozen => Beelden.FirstOrDefault(beeld => beeld.Basisfunctionaliteit == Functie);

    private IReadOnlyList<Taakafspraak> Gemaakt => Open?.Inhoud.Regio?.Taken ?? [];

    public async Task OnGetAsync(string? melding, CancellationToken cancellationToken)
    {
        await ToonAsync(melding, cancellationToken);
        Vul();
        Taken = [.. Gekozen?.Onderdelen.Select(Taakformulier.Van) ?? []];
    }

    public Task<IActionResult> OnPostKiesAsync(CancellationToken cancellationToken) => KiesAsync("Taakverdeling", s => s, cancellationToken);

    /// <summary>Saves one function; what was agreed of others stays.</summary>
    public async Task<IActionResult> OnPostBewaarAsync(CancellationToken cancellationToken)
    {
        await LaadAsync(cancellationToken);
        Vul();
        if (Open is null || Gekozen is not { } gekozen)
        {
            return Naar(Dossiermelding.Weg);
        }

        var bekend = gekozen.Onderdelen.Select(regel => regel.Onderdeel).ToHashSet(StringComparer.Ordinal);
        List<Fout> fouten = [];
        List<Taakafspraak> afspraken = [.. Taken.Select((taak, nummer) => taak.Lees(gekozen.Basisfunctionaliteit, nummer, fouten)).OfType<Taakafspraak>().Where(taak => bekend.Contains(taak.Onderdeel))];
        if (fouten.Count > 0)
        {
            return Weiger(fouten);
        }

        IReadOnlyList<Taakafspraak> samen = [.. Gemaakt.Where(afspraak => afspraak.Basisfunctionaliteit != gekozen.Basisfunctionaliteit), .. afspraken.DistinctBy(afspraak => afspraak.Onderdeel)];
        return await BewaarAsync(Open.Inhoud.MetRegio(regio => regio with { Taken = samen }), null, fout => fout, cancellationToken);
    }

    private void Vul() => Beelden = Open is null ? [] : Taakbeelden.Van(Catalogus, Werkagendafuncties.Van(Catalogus, Open.Inhoud.Context), Gemaakt, Open.Inhoud.Peildatum);
}
