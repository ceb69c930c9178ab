using Gereedschapskist.Api.Export;
using Gereedschapskist.Api.Interventies;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Paginas.Dossiers;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vergelijkingen;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Vergelijkingen;

/// <summary>Two to eight interventies side by side; with fewer it helps to find another one.</summary>
public sealed class IndexModel(Cataloguspeil peil, Verwanten verwanten, TimeProvider klok, IDossierlezer dossiers) : PageModel
{
    public const int Meeste = 8;

    public Catalogus Catalogus { get; private set; } = null!;

    public IReadOnlyList<Interventie> Gekozen { get; private set; } = [];

    public IReadOnlyList<Fout> Fouten { get; private set; } = [];

    /// <summary>Null with fewer than two.</summary>
    public Vergelijking? Vergelijking { get; private set; }

    public Spreidingsdiagram? Spreiding { get; private set; }

    /// <summary>The dossier of the visitor; null without one.</summary>
    public Dossierbeeld? Dossier { get; private set; }

    /// <summary>The comparison, to put in the dossier; null without one.</summary>
    public Dossierstuk? Stuk { get; private set; }

    /// <summary>The interventies of the dossier that can stand side by side.</summary>
    public IReadOnlyList<Interventie> UitDossier => [.. (Dossier?.Inhoud.Items ?? []).Select(i => Catalogus.Interventie(i.Interventie)).OfType<Interventie>().Take(Meeste)];

    /// <summary>What could stand beside the one that was chosen.</summary>
    public IReadOnlyList<(Interventie Interventie, IReadOnlyList<string> Redenen)> Voorstellen { get; private set; } = [];

    public async Task OnGetAsync(string[] interventie)
    {
        Catalogus = peil.Huidig;
        Dossier = await dossiers.HuidigAsync(HttpContext);
        Lees(interventie);
        if (Gekozen.Count >= 2)
        {
            Vergelijking = Vergelijker.Vergelijk(Catalogus, new Vergelijkvraag { Interventies = [.. Gekozen.Select(i => i.Id)] }, Peildata.Vandaag(klok)).Waarde;
            Spreiding = Vergelijking is null ? null : Spreidingsdiagram.Teken(Vergelijking);
            string[] ids = [.. Gekozen.Select(i => i.Id)];
            Stuk = new Dossierstuk(Dossierstuksoort.Vergelijking, "Zet vergelijking in dossier", "Deze vergelijking staat in uw dossier")
            {
                Interventies = ids,
                Erin = Dossier?.Inhoud.Vergeleken.SequenceEqual(ids, StringComparer.Ordinal) == true,
            };
        }

        if (Gekozen is [var enige])
        {
            Voorstellen = verwanten.Van(Catalogus, enige.Id);
        }
    }

    public string Adres(IEnumerable<Interventie> interventies) =>
        "/vergelijken" + new QueryBuilder(interventies.Select(i => KeyValuePair.Create("interventie", i.Id))).ToQueryString();

    /// <summary>Address of the same comparison as a file.</summary>
    internal string Download(Exportvorm vorm) =>
        $"/vergelijken/download/{vorm.Extensie}" + new QueryBuilder(Gekozen.Select(i => KeyValuePair.Create("interventie", i.Id))).ToQueryString();

    private void Lees(string[] gevraagd)
    {
        List<Fout> fouten = [];
        var controle = new Interventiecontrole(Catalogus.Interventiezoeker, fouten);
        var bekend = gevraagd
            .Where(naam => !string.IsNullOrWhiteSpace(naam))
            .Distinct(StringComparer.Ordinal)
            .Select(naam => controle.Lees("interventie", naam))
            .OfType<Interventie>()
            .DistinctBy(interventie => interventie.Id)
            .ToList();
        if (bekend.Count > Meeste)
        {
            fouten.Add(new Fout("interventie", Foutcodes.TeVeel, $"U koos {bekend.Count} interventies.", $"We vergelijken de eerste {Meeste}."));
        }

        Gekozen = [.. bekend.Take(Meeste)];
        Fouten = fouten;
        if (fouten.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }
}
