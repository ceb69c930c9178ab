using System.Globalization;
using System.Text.RegularExpressions;
using Gereedschapskist.Domein;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Opslag.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>Refusals of a shortlist in the words and the fields of its form; the domain speaks of JSON.</summary>
internal static partial class Shortlistfouten
{
    public static IReadOnlyList<Fout> Leesbaar(IReadOnlyList<Fout> fouten, Shortlistformulier formulier, Catalogus catalogus) =>
        [.. fouten.Select(f => Leesbaar(f, formulier, catalogus))];

    /// <summary>Why there is no room for what was sent.</summary>
    public static Fout Vol(Opslaguitslag uitslag) => uitslag == Opslaguitslag.TeGroot
        ? new("", Foutcodes.TeGroot, "Het dossier is te groot om te bewaren.", "Maak uw teksten korter.")
        : new("", Foutcodes.TeVeel, "Vanaf uw netwerk is vandaag al heel veel bewaard.", "Bewaar uw tekst ergens anders en probeer het morgen opnieuw.");

    /// <summary>A period that cannot be read would otherwise be lost without a word.</summary>
    public static IEnumerable<Fout> Periode(Shortlistformulier formulier)
    {
        (string Veld, string? Tekst)[] velden = [("periodeVan", formulier.PeriodeVan), ("periodeTot", formulier.PeriodeTot)];
        return velden
            .Where(v => !string.IsNullOrWhiteSpace(v.Tekst) && !Datering.TryParse(v.Tekst.Trim(), out _))
            .Select(v => new Fout(v.Veld, Foutcodes.DatumOnleesbaar, $"“{Nl.Kort(v.Tekst!)}” is geen jaar of datum.", "Schrijf een jaar, bijvoorbeeld 2027."));
    }

    private static Fout Leesbaar(Fout fout, Shortlistformulier formulier, Catalogus catalogus)
    {
        if (Itemveld().Match(fout.Veld) is { Success: true } item)
        {
            var plek = int.Parse(item.Groups["plek"].ValueSpan, CultureInfo.InvariantCulture);
            var id = formulier.Items.ElementAtOrDefault(plek)?.Interventie;
            return fout with { Veld = $"{item.Groups["veld"].Value}-{plek}", Melding = $"{catalogus.Interventie(id ?? "")?.Naam ?? id}: {fout.Melding.MetKleineLetter()}" };
        }

        if (Afspraakveld().Match(fout.Veld) is { Success: true } afspraak)
        {
            return fout with { Veld = $"afspraak-{afspraak.Groups["plek"].Value}" };
        }

        return fout.Veld switch
        {
            ['t', 'e', 'k', 's', 't', 'e', 'n', '.', .. var plek] => fout with { Veld = $"tekst-{plek}" },
            "context.gezondheidsdoel" or "context.basisfunctionaliteit" or "context.leeftijdVan" or "context.leeftijdTot" or "context.budget" or "context.deelnemers" =>
                fout with { Veld = fout.Veld["context.".Length..] },
            "context.doel" => fout with { Veld = "doel", Melding = $"Doel: {fout.Melding.MetKleineLetter()}" },
            "context.periodeTot" => fout with { Raad = "Kies een later eindjaar." },
            "context.gemeente" or "context.regio" => fout with { Veld = "gebied" },
            "context.doelgroep" => fout with { Melding = $"Doelgroep: {fout.Melding.MetKleineLetter()}" },
            "context.toelichting" => fout with { Melding = $"Toelichting: {fout.Melding.MetKleineLetter()}" },
            "titel" when fout.Code != "titel-ontbreekt" => fout with { Melding = $"Titel: {fout.Melding.MetKleineLetter()}" },
            _ => fout,
        };
    }

    [GeneratedRegex(@"^afspraken\[(?<plek>\d{1,4})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Afspraakveld();

    [GeneratedRegex(@"^items\[(?<plek>\d{1,4})\](\.besluit)?\.(?<veld>notitie|reden)$", RegexOptions.CultureInvariant)]
    private static partial Regex Itemveld();
}
