using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Gezondheidsdoelen;
using Gereedschapskist.Domein.Voorstellen.Criteria;
using Gereedschapskist.Domein.Voorstellen.Rekenhulpen;

namespace Gereedschapskist.Domein.Voorstellen.Vragen;

/// <summary>Checks a question and looks up what it names; every fault at once.</summary>
internal sealed class Voorstelvraagcontrole(Catalogus catalogus, Voorstelvraag vraag)
{
    private const int LangsteDoel = 200;

    private readonly List<Fout> _fouten = [];

    public static (Voorstelopdracht? Vraag, List<Fout> Fouten) Controleer(
        Catalogus catalogus, Voorstelvraag vraag, DateOnly peildatum, Tekstzoeker? zoek)
    {
        var controle = new Voorstelvraagcontrole(catalogus, vraag);
        var resultaat = controle.Lees(peildatum, zoek);
        return controle._fouten.Count > 0 ? (null, controle._fouten) : (resultaat, controle._fouten);
    }

    private Voorstelopdracht Lees(DateOnly peildatum, Tekstzoeker? zoek)
    {
        var codes = new Codecontrole(catalogus, _fouten);
        var functie = codes.Functie(vraag.Basisfunctionaliteit);
        var doel = codes.Doel(vraag.Gezondheidsdoel);
        var kenmerken = codes.Kenmerken(vraag.Doelgroep?.Kenmerken);
        var (herkend, tekst) = LeesDoeltekst(doel, kenmerken, zoek);
        var gebied = new Gebiedscontrole(catalogus.Gebieden, _fouten).EenVan(vraag.Gemeente, vraag.Regio);
        Getalcontrole.Leeftijd(vraag.Doelgroep, _fouten);
        Getalcontrole.Budget(vraag.Budget, _fouten);
        Getalcontrole.Aannames(vraag.Aannames, _fouten);
        Getalcontrole.Aantal(vraag.Aantal, _fouten);
        var (gewichten, gewichtsreden) = Behoefte.Weeg(Gewichten.Voor(tekst is not null), catalogus, gebied);
        return new Voorstelopdracht
        {
            Catalogus = catalogus,
            Peildatum = peildatum,
            Functie = functie is null ? null : Functievraag.Van(catalogus, functie),
            Doel = (doel ?? herkend) is { } gevonden ? Doelvraag.Van(catalogus, gevonden) : null,
            Tekst = tekst,
            LeeftijdVan = vraag.Doelgroep?.LeeftijdVan,
            LeeftijdTot = vraag.Doelgroep?.LeeftijdTot,
            Kenmerken = kenmerken,
            Settings = codes.Settings(vraag.Settings),
            Preventievormen = codes.Preventievormen(vraag.Preventievormen),
            MinimumErkenning = codes.Erkenning(vraag.MinimumErkenning),
            Gebied = gebied,
            Bevolking = gebied?.Bevolking ?? catalogus.Bevolking,
            Plaats = Plaatsvraag.Van(catalogus, gebied),
            Budget = vraag.Budget?.Bedrag,
            Deelnemers = vraag.Aannames?.Deelnemers ?? vraag.Budget?.Deelnemers,
            Gewichten = Gewichtencontrole.Lees(vraag.Gewichten, gewichten, _fouten),
            Gewichtsreden = vraag.Gewichten?.ContainsKey(Voorstelcriterium.BereikKwetsbareGroepen.Code()) is true ? null : gewichtsreden,
            Uitsluiten = codes.Interventies("uitsluiten", vraag.Uitsluiten).ToHashSet(StringComparer.Ordinal),
            Aantal = vraag.Aantal ?? 10,
            Zaad = vraag.Zaad ?? 1,
            Aannames = vraag.Aannames ?? new Rekenaannames(),
        };
    }

    /// <summary>Free words that are the very name of a goal are that goal; other words go to the text search.</summary>
    private (Gezondheidsdoel? Herkend, Tekstvraag? Tekst) LeesDoeltekst(
        Gezondheidsdoel? doel, IReadOnlyList<string> kenmerken, Tekstzoeker? zoek)
    {
        var woorden = vraag.Doel?.Trim();
        if (string.IsNullOrEmpty(woorden))
        {
            if (string.IsNullOrWhiteSpace(vraag.Basisfunctionaliteit) && string.IsNullOrWhiteSpace(vraag.Gezondheidsdoel))
            {
                _fouten.Add(new Fout(
                    "", Foutcodes.NietsGevraagd, "U vraagt geen basisfunctionaliteit, geen gezondheidsdoel en geen doel.",
                    "Kies een basisfunctionaliteit of een gezondheidsdoel, of omschrijf het doel in eigen woorden."));
            }

            return (null, null);
        }

        if (woorden.Length > LangsteDoel)
        {
            _fouten.Add(new Fout(
                "doel", Foutcodes.TeLang, $"De omschrijving van het doel heeft {woorden.Length} tekens.", $"Gebruik hoogstens {LangsteDoel} tekens."));
            return (null, null);
        }

        var herkend = doel is null ? catalogus.Gezondheidsdoelen.FirstOrDefault(bekend => Heet(bekend, woorden)) : null;
        return herkend is not null
            ? (herkend, null)
            : (null, new Tekstvraag(woorden, zoek?.Invoke(MetDoelgroep(woorden, kenmerken)) ?? Tekstvondst.Niets));
    }

    /// <summary>For whom it is are words to search by as well.</summary>
    private static string MetDoelgroep(string woorden, IReadOnlyList<string> kenmerken) =>
        string.Join(' ', [woorden, .. kenmerken.Select(kenmerk => kenmerk.Replace('-', ' '))]);

    private static bool Heet(Gezondheidsdoel doel, string woorden) =>
        string.Equals(doel.Naam, woorden, StringComparison.OrdinalIgnoreCase)
        || string.Equals(doel.Id.Replace('-', ' '), woorden.Replace('-', ' '), StringComparison.OrdinalIgnoreCase);
}
