using System.Globalization;
using Gereedschapskist.Api.Export;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Paginas;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Financieringen;

/// <summary>The sheet of an insurer as a page to read and print, with the same table to take along.</summary>
[Bewaarbaar]
public sealed class VerzekeraarsbladModel(Cataloguspeil peil, TimeProvider tijd) : PageModel
{
    public Catalogus Catalogus { get; private set; } = null!;

    public string Id { get; private set; } = "";

    public Verzekeraarsblad Blad { get; private set; } = null!;

    public IReadOnlyList<Fout> Fouten { get; private set; } = [];

    public Zorgverzekeraar? Verzekeraar => Blad.Zorgverzekeraar is { } id ? Catalogus.Financiering.Zorgverzekeraar(id) : null;

    public string Dag => Blad.Peildatum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The same choices for a download.</summary>
    public QueryString Parameters => QueryString.Create(new Dictionary<string, string?> { ["peildatum"] = Dag, ["zorgverzekeraar"] = Blad.Zorgverzekeraar });

    public IActionResult OnGet(string id, string? zorgverzekeraar, string? peildatum)
    {
        Catalogus = peil.Huidig;
        Id = id;
        if (Maak(Catalogus, tijd, id, zorgverzekeraar, peildatum) is not { } gemaakt)
        {
            return NotFound();
        }

        (Blad, Fouten) = gemaakt;
        return Page();
    }

    /// <summary>The file behind a plain link; null when the subject or the form does not exist.</summary>
    internal static Exportbestand? Bestand(Cataloguspeil peil, TimeProvider tijd, string id, string formaat, string? zorgverzekeraar, string? peildatum) =>
        Exportvorm.Werkmappen.FirstOrDefault(v => v.Extensie == formaat) is { } vorm && Maak(peil.Huidig, tijd, id, zorgverzekeraar, peildatum) is { } gemaakt
            ? VerzekeraarsbladVorm.Bestand(gemaakt.Blad, peil.Huidig, vorm)
            : null;

    internal static (Verzekeraarsblad Blad, IReadOnlyList<Fout> Fouten)? Maak(Catalogus catalogus, TimeProvider tijd, string id, string? zorgverzekeraar, string? peildatum)
    {
        if (catalogus.Basisfunctionaliteit(id) is not { } functie)
        {
            return null;
        }

        var fouten = new List<Fout>();
        var dag = Peildata.Vandaag(tijd);
        if (!string.IsNullOrWhiteSpace(peildatum) && !DateOnly.TryParseExact(peildatum.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out dag))
        {
            fouten.Add(new Fout("peildatum", Foutcodes.DatumOnleesbaar, "De peildatum is geen datum.", "Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2026-01-31."));
            dag = Peildata.Vandaag(tijd);
        }

        if (Financieringsvraagcontrole.Peildatum(dag) is { } buiten)
        {
            fouten.Add(buiten);
            dag = Peildata.Vandaag(tijd);
        }

        var verzekeraar = string.IsNullOrWhiteSpace(zorgverzekeraar) ? null : catalogus.Financiering.ZoekZorgverzekeraar(zorgverzekeraar.Trim())?.Id;
        return (Verzekeraarsblad.Van(catalogus, functie, dag, verzekeraar), fouten);
    }
}
