using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein;
using Gereedschapskist.Domein.Referenties;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Export.Regioplannen;

/// <summary>
/// The dossier as a regional plan, in the parts A to I that the agreement asks: filled from the dossier and the catalogue, with a blank
/// only
/// where nobody knows.
/// </summary>
internal static class Regioplandocument
{
    private const string Kader = "regioplan";

    private static readonly Dictionary<string, Func<Regioplanstof, Regioplandeel>> _schrijvers = new(StringComparer.Ordinal)
    {
        ["gezondheidsdoelen"] = Regioplandoelen.Doelen,
        ["risicogroepen"] = Regioplandoelen.Risicogroepen,
        ["activiteiten"] = Regioplanaanpak.Activiteiten,
        ["regionaal-lokaal"] = Regioplanaanpak.Schaal,
        ["verantwoordelijkheid"] = Regioplantaken.Verantwoordelijkheid,
        ["uitvoeringsafspraken"] = Regioplanuitvoering.Afspraken,
        ["coordinatie"] = Regioplanuitvoering.Coordinatie,
        ["evaluatie"] = Regioplangeld.Evaluatie,
        ["financien"] = Regioplangeld.Geld,
    };

    public static Document Maak(Shortlistbron bron)
    {
        var noten = new Notenlijst(bron.Catalogus);
        var stof = new Regioplanstof(bron, noten);
        List<Blok> blokken =
        [
            new Alinea(
                "Dit is een voorzet. Wat de catalogus en uw dossier weten, is ingevuld. "
                + "Wat niemand nog opschreef, staat er als een gemarkeerde plek: [in te vullen door de regio: …].",
                Alineasoort.Kader),
            new Gegevens("Over dit regioplan",
            [
                .. Regiopartijen.Plek(bron),
                ("Periode", bron.Periode is { } periode ? periode : Zin.InTeVullen("periode van het regioplan")),
                ("Mandaatgemeente", Regiopartijen.Mandaatgemeente(bron)),
                ("Zorgverzekeraar", Regiopartijen.Zorgverzekeraar(bron)),
            ]),
            .. (bron.Catalogus.Kader(Kader)?.Punten ?? []).SelectMany(punt => Hoofdstuk(stof, punt)),
            .. Checklisthoofdstuk.Maak(bron),
            .. Shortlistdocument.Verantwoording(bron),
        ];
        var gebied = bron.Gebied is { } naam ? $"voor de {naam}" : "voor een nog te kiezen regio";
        return new Document(
            $"Regioplan: {bron.Shortlist.Titel}",
            $"Voorzet {gebied}, met de onderdelen die het akkoord vraagt",
            bron.Voettekst,
            bron.Moment,
            blokken,
            noten.Noten);
    }

    private static IEnumerable<Blok> Hoofdstuk(Regioplanstof stof, Kaderpunt punt)
    {
        var sleutel = Tekstplekken.VanRegioplan(punt.Id);
        var plek = Tekstplekken.Regioplan.FirstOrDefault(p => p.Id == sleutel);
        var deel = _schrijvers.TryGetValue(punt.Id, out var schrijf) ? schrijf(stof) : new Regioplandeel([], Bekend: false);
        yield return new Kop(1, $"{punt.Nummer}. {plek?.Vraag ?? punt.Naam.TrimEnd('.')}");
        yield return new Alinea(((Zin)punt.Naam).Met(stof.Noten.Verwijs(punt.Bronnen)), Alineasoort.Klein);
        if (stof.Bron.HeeftTekst(sleutel) || !deel.Bekend)
        {
            yield return new Alinea(stof.Bron.Tekst(sleutel, (plek?.Hulp ?? punt.Naam).TrimEnd('.').MetKleineLetter()));
        }

        foreach (var blok in deel.Blokken)
        {
            yield return blok;
        }
    }
}
