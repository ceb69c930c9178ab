using System.Globalization;
using Gereedschapskist.Api.Export;
using Gereedschapskist.Api.Export.Werkmappen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Financieringen;

/// <summary>The sheets of several topics as one, to read, print and take along.</summary>
public sealed class VerzekeraarsbladenModel(Cataloguspeil peil, TimeProvider tijd) : PageModel
{
    public Catalogus Catalogus { get; private set; } = null!;

    public IReadOnlyList<Verzekeraarsblad> Bladen { get; private set; } = [];

    public IReadOnlyList<string> Gekozen { get; private set; } = [];

    public string? Verzekeraar { get; private set; }

    public IReadOnlyList<Fout> Fouten { get; private set; } = [];

    public string Dag => Bladen.Count > 0 ? Bladen[0].Peildatum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";

    /// <summary>The same choices for a download.</summary>
    public QueryString Parameters => QueryString.Create(Gekozen.Select(id => KeyValuePair.Create("onderwerp", (string?)id))
        .Append(KeyValuePair.Create("peildatum", (string?)Dag))
        .Append(KeyValuePair.Create("zorgverzekeraar", Verzekeraar)));

    public void OnGet(string[] onderwerp, string? zorgverzekeraar, string? peildatum)
    {
        Catalogus = peil.Huidig;
        (Bladen, Fouten) = Maak(Catalogus, tijd, onderwerp, zorgverzekeraar, peildatum);
        Gekozen = [.. Bekend(Catalogus, onderwerp)];
        Verzekeraar = Bladen.Count > 0 ? Bladen[0].Zorgverzekeraar : null;
        if (Bladen.Count == 0 && Request.Query.Count > 0)
        {
            Fouten = [.. Fouten, new Fout("onderwerp", Foutcodes.VeldOntbreekt, "U koos nog geen onderwerp.", "Vink ten minste één onderwerp aan.")];
        }

        if (Fouten.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    /// <summary>The file behind a plain link; null when there is no topic or no such form.</summary>
    internal static Exportbestand? Bestand(Cataloguspeil peil, TimeProvider tijd, string[] onderwerp, string formaat, string? zorgverzekeraar, string? peildatum)
    {
        var catalogus = peil.Huidig;
        var (bladen, _) = Maak(catalogus, tijd, onderwerp, zorgverzekeraar, peildatum);
        return bladen.Count > 0 && Exportvorm.Werkmappen.FirstOrDefault(v => v.Extensie == formaat) is { } vorm
            ? new Exportbestand(vorm, "verzekeraarsblad", catalogus.Versie, uit => Werkmapwriter.Schrijf(Verzekeraarswerkmap.Maak(bladen, catalogus), vorm, uit))
            : null;
    }

    private static IEnumerable<string> Bekend(Catalogus catalogus, string[] onderwerp) =>
        onderwerp.Distinct(StringComparer.Ordinal).Where(id => catalogus.Basisfunctionaliteit(id) is not null);

    private static (IReadOnlyList<Verzekeraarsblad> Bladen, IReadOnlyList<Fout> Fouten) Maak(
        Catalogus catalogus, TimeProvider tijd, string[] onderwerp, string? zorgverzekeraar, string? peildatum)
    {
        var gemaakt = Bekend(catalogus, onderwerp).Select(id => VerzekeraarsbladModel.Maak(catalogus, tijd, id, zorgverzekeraar, peildatum)!.Value).ToList();
        return ([.. gemaakt.Select(g => g.Blad)], gemaakt.Count > 0 ? gemaakt[0].Fouten : []);
    }
}
