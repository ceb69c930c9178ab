using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Gereedschapskist.Api.Export.Werkmappen;
using Gereedschapskist.Api.Shortlists.Contracten;
using Gereedschapskist.Api.Shortlists.Export;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Importeren;

/// <summary>Reads our own CSV back. Facts in it are not read: they come from the catalogue; only what the user made is.</summary>
internal static class Csvlezer
{
    /// <summary>Column that stands in for a missing id.</summary>
    private const string Naam = "Naam";

    public static Importresultaat Lees(string tekst)
    {
        using var csv = new CsvReader(new StringReader(tekst.TrimStart('\uFEFF')), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";", BadDataFound = null });
        try
        {
            if (!csv.Read() || !csv.ReadHeader() || csv.HeaderRecord?.Any(kolom => kolom is Shortlistblad.Id or Naam || kolom == Shortlistblad.Vroeger[Shortlistblad.Id]) != true)
            {
                return GeenShortlist($"De kolom '{Shortlistblad.Id}' ontbreekt.");
            }

            return LeesRijen(csv);
        }
        catch (CsvHelperException)
        {
            return GeenShortlist(string.Create(CultureInfo.InvariantCulture, $"Regel {csv.Parser.RawRow} is geen geldige CSV."));
        }
    }

    private static Importresultaat GeenShortlist(string waarom) => new(null,
        [new Fout("", Foutcodes.BestandOnleesbaar, waarom, "Gebruik een CSV-bestand dat met deze dienst is gemaakt, met puntkomma's en een kopregel.")]);

    private static Importresultaat LeesRijen(CsvReader csv)
    {
        ShortlistVerzoek? kop = null;
        var items = new List<ShortlistitemVerzoek>();
        var fouten = new List<Fout>();
        for (var rijen = 1; csv.Read(); rijen++)
        {
            if (rijen > Shortlistgrens.Items)
            {
                return new Importresultaat(null, [new Fout(
                    "", Foutcodes.TeVeel, $"Het bestand heeft meer dan {Shortlistgrens.Items} regels.", $"Laat hoogstens {Shortlistgrens.Items} regels staan, één per interventie.")]);
            }

            kop ??= Kop(csv);
            if ((Veld(csv, Shortlistblad.Id) ?? Veld(csv, Naam)) is not { } id)
            {
                fouten.Add(new Fout(Plek(csv), Foutcodes.VeldOntbreekt, $"Op deze regel staat geen '{Shortlistblad.Id}'.", "Vul de code of de naam van de interventie in, of haal de regel weg."));
                continue;
            }

            items.Add(
                new ShortlistitemVerzoek { Interventie = id, Notitie = Veld(csv, Shortlistblad.Notitie), Besluit = Besluit(csv, fouten) });
        }

        return new Importresultaat(
            (kop ?? new ShortlistVerzoek { Titel = "Shortlist zonder titel", Items = [] }) with { Items = items }, fouten);
    }

    private static ShortlistVerzoek Kop(CsvReader csv) => new()
    {
        Titel = Veld(csv, Shortlistblad.Titel) ?? "Shortlist zonder titel",
        Items = [],
        CatalogusVersie = Veld(csv, Shortlistblad.Versie),
        Peildatum = DateOnly.TryParseExact(Veld(csv, Shortlistblad.Peildatum), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null,
        Context = new ShortlistcontextVerzoek
        {
            Gemeente = Veld(csv, Shortlistblad.Gemeente),
            Regio = Veld(csv, Shortlistblad.Regio),
            Basisfunctionaliteit = Veld(csv, Shortlistblad.Basisfunctionaliteit),
            Gezondheidsdoel = Veld(csv, Shortlistblad.Gezondheidsdoel),
            Doelgroep = Veld(csv, Shortlistblad.Doelgroep),
            PeriodeVan = Datum(Veld(csv, Shortlistblad.PeriodeVan)),
            PeriodeTot = Datum(Veld(csv, Shortlistblad.PeriodeTot)),
        },
    };

    private static BesluitVerzoek? Besluit(CsvReader csv, List<Fout> fouten)
    {
        var (keuze, reden) = (Veld(csv, Shortlistblad.Besluit), Veld(csv, Shortlistblad.Reden));
        Besluitkeuze? gevonden = keuze switch
        {
            null or "nog open" => Besluitkeuze.NogOpen,
            "gekozen" => Besluitkeuze.Gekozen,
            "afgewezen" => Besluitkeuze.Afgewezen,
            _ => null,
        };
        if (gevonden is null)
        {
            fouten.Add(new Fout(Plek(csv), Foutcodes.BesluitOnbekend, $"Het besluit '{Nl.Kort(keuze!)}' is onbekend en is overgeslagen.", "Gebruik 'gekozen', 'afgewezen' of 'nog open'."));
        }

        return gevonden is not { } besluit || (besluit == Besluitkeuze.NogOpen && reden is null)
            ? null
            : new BesluitVerzoek { Keuze = besluit, Reden = reden };
    }

    private static Datering? Datum(string? tekst) => Datering.TryParse(tekst, out var datering) ? datering : null;

    private static string? Veld(CsvReader csv, string kolom) =>
        Inhoud(csv, kolom) ?? (Shortlistblad.Vroeger.TryGetValue(kolom, out var vroeger) ? Inhoud(csv, vroeger) : null);

    private static string? Inhoud(CsvReader csv, string kolom) =>
        csv.TryGetField<string>(kolom, out var waarde) && !string.IsNullOrEmpty(waarde) ? Formulebescherming.Herstel(waarde) : null;

    private static string Plek(CsvReader csv) => string.Create(CultureInfo.InvariantCulture, $"regel {csv.Parser.Row}");
}
