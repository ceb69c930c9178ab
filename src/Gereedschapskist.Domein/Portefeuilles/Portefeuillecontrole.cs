using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;
using Gereedschapskist.Domein.Zakelijkegevallen;

namespace Gereedschapskist.Domein.Portefeuilles;

/// <summary>Checks a question for a set and looks up what it names; every fault at once.</summary>
internal static class Portefeuillecontrole
{
    public static (Portefeuillesituatie? Situatie, List<Fout> Fouten) Controleer(Catalogus catalogus, Portefeuillevraag vraag, DateOnly peildatum)
    {
        var fouten = new List<Fout>();
        var codes = new Codecontrole(catalogus, fouten);
        var gebied = new Gebiedscontrole(catalogus.Gebieden, fouten).Verplicht(vraag.Gemeente, vraag.Regio);
        var doelen = Doelen(catalogus, vraag, fouten);
        Budgetten(vraag, fouten);
        if (vraag.Jaar is < Gevalgrenzen.EersteJaar or > Gevalgrenzen.LaatsteJaar)
        {
            fouten.Add(new Fout(
                "jaar", Foutcodes.BuitenBereik, $"Het jaar {Nl.Jaar(vraag.Jaar.Value)} valt buiten het bereik.",
                $"Geef een jaar van {Nl.Jaar(Gevalgrenzen.EersteJaar)} tot en met {Nl.Jaar(Gevalgrenzen.LaatsteJaar)}."));
        }

        var minimum = codes.Erkenning(vraag.MinimumErkenning);
        var uitsluiten = codes.Interventies("uitsluiten", vraag.Uitsluiten).ToHashSet(StringComparer.Ordinal);
        var deelnemers = Deelnemers(catalogus, vraag, gebied, fouten);
        return fouten.Count > 0 ? (null, fouten) : (new Portefeuillesituatie
        {
            Catalogus = catalogus,
            Peildatum = peildatum,
            Jaar = vraag.Jaar ?? peildatum.Year,
            Gebied = gebied!,
            Doelen = doelen,
            Budgetten = vraag.Budgetten,
            Minimum = minimum,
            Uitsluiten = uitsluiten,
            Deelnemers = deelnemers,
        }, fouten);
    }

    private static IReadOnlyList<Dekdoel> Doelen(Catalogus catalogus, Portefeuillevraag vraag, List<Fout> fouten)
    {
        var aantal = vraag.Basisfunctionaliteiten.Count + vraag.Gezondheidsdoelen.Count;
        if (aantal is 0 or > Portefeuillevraag.MeesteOnderwerpen)
        {
            fouten.Add(new Fout(
                "basisfunctionaliteiten", aantal == 0 ? Foutcodes.NietsGevraagd : Foutcodes.TeVeel,
                aantal == 0 ? "U noemt geen basisfunctionaliteit en geen gezondheidsdoel." : $"U noemt {aantal} onderwerpen.",
                aantal == 0
                    ? "Noem ten minste één basisfunctionaliteit of gezondheidsdoel."
                    : $"Noem er hoogstens {Portefeuillevraag.MeesteOnderwerpen}."));
            return [];
        }

        return
        [
            .. Gezocht(
                    "basisfunctionaliteiten", vraag.Basisfunctionaliteiten, catalogus.Functiezoeker.Vind,
                    catalogus.Basisfunctionaliteiten.Select(functie => functie.Id), Foutcodes.BasisfunctionaliteitOnbekend, fouten)
                .SelectMany(functie => Dekdoel.Van(catalogus, functie)),
            .. Gezocht(
                    "gezondheidsdoelen", vraag.Gezondheidsdoelen, catalogus.Doelzoeker.Vind,
                    catalogus.Gezondheidsdoelen.Select(doel => doel.Id), Foutcodes.GezondheidsdoelOnbekend, fouten)
                .Select(doel => Dekdoel.Van(catalogus, doel)),
        ];
    }

    private static List<T> Gezocht<T>(
        string veld, IReadOnlyList<string> ids, Func<string, T?> zoek, IEnumerable<string> bekend, string code, List<Fout> fouten)
        where T : class
    {
        var gevonden = new List<T>();
        foreach (var (id, plek) in ids.Select((id, plek) => (id ?? "", plek)))
        {
            if (zoek(id) is not { } een)
            {
                fouten.Add(Onbekend.Van($"{veld}[{plek}]", code, id, bekend, "Kies een id uit de lijst."));
            }
            else if (!gevonden.Contains(een))
            {
                gevonden.Add(een);
            }
        }

        return gevonden;
    }

    /// <summary>Numbers of the asker by id, each within the people that live here.</summary>
    private static Dictionary<string, int> Deelnemers(Catalogus catalogus, Portefeuillevraag vraag, Gebied? gebied, List<Fout> fouten)
    {
        var gevonden = new Dictionary<string, int>(StringComparer.Ordinal);
        if (vraag.Deelnemers.Count > Portefeuillevraag.MeesteDeelnemers)
        {
            fouten.Add(new Fout(
                "deelnemers", Foutcodes.TeVeel, $"U geeft van {vraag.Deelnemers.Count} interventies een aantal deelnemers.",
                $"Geef er hoogstens {Portefeuillevraag.MeesteDeelnemers}."));
            return gevonden;
        }

        var interventies = new Interventiecontrole(catalogus.Interventiezoeker, fouten);
        foreach (var (naam, aantal) in vraag.Deelnemers.OrderBy(eigen => eigen.Key, StringComparer.Ordinal))
        {
            if (interventies.Lees($"deelnemers.{naam}", naam) is not { } interventie)
            {
                continue;
            }

            gevonden[interventie.Id] = aantal;
            if (Deelnemersgrens.Bezwaar($"deelnemers.{naam}", aantal, gebied, interventie) is { } bezwaar)
            {
                fouten.Add(bezwaar);
            }
        }

        return gevonden;
    }

    private static void Budgetten(Portefeuillevraag vraag, List<Fout> fouten)
    {
        if (vraag.Budgetten.Count == 0)
        {
            fouten.Add(new Fout(
                Veld(Beurs.Gemeente), Foutcodes.VeldOntbreekt, "U geeft geen budget; zonder grens past alles en valt er niets te kiezen.",
                "Geef van ten minste één partij het budget per jaar."));
        }

        fouten.AddRange(
            from budget in vraag.Budgetten
            where budget.Value is < 1 or > Portefeuillevraag.HoogsteBudget
            orderby budget.Key
            select new Fout(
                Veld(budget.Key), Foutcodes.BuitenBereik, $"Een budget van {Nl.Euro(budget.Value)} is niet aannemelijk.",
                $"Geef een bedrag van € 1 tot en met {Nl.Euro(Portefeuillevraag.HoogsteBudget)}, of laat het weg als er geen grens is."));
    }

    /// <summary>Field of the question that holds the budget of a party.</summary>
    private static string Veld(Beurs beurs) => beurs switch
    {
        Beurs.Zorgverzekeraar => "budgetZorgverzekeraar",
        Beurs.AanvullendeVerzekering => "budgetAanvullendeVerzekering",
        _ => "budgetGemeente",
    };
}
