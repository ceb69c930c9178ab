using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Domein.Referenties;
using Gereedschapskist.Domein.Voorstellen;
using Gereedschapskist.Domein.Voorstellen.Rekenhulpen;

namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>Works out what an interventie costs here, who pays and what it may yield.</summary>
public static class Gevalrekenaar
{
    private const int MeesteCijfers = 30;

    /// <summary>The case, or every fault in the question. Pure: the same catalogue, question and day give the same answer.</summary>
    public static Uitkomst<Zakelijkgeval> Bereken(Catalogus catalogus, Gevalvraag vraag, DateOnly peildatum)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(vraag);
        var (situatie, keuze, fouten) = Gevalcontrole.Controleer(catalogus, vraag, peildatum);
        return situatie is null ? fouten : Bereken(situatie, keuze);
    }

    private static Zakelijkgeval Bereken(Gevalsituatie situatie, Gevalkeuze? keuze)
    {
        var (catalogus, vraag) = (situatie.Catalogus, situatie.Vraag);
        var raming = vraag.Kosten == EigenInvoer.Geen
            ? catalogus.KostenramingVan(situatie.Interventie)
            : catalogus.Kostenramer.Raam(situatie.Interventie, vraag.Kosten);
        var deelnemers = Deelnemersrekening.Bepaal(situatie);
        var kosten = Kostensom.Bereken(raming, deelnemers, situatie.Gebied.Inwoners, situatie.Jaren.Count);
        IReadOnlyList<Opbrengst> opbrengsten = deelnemers is null ? [] : Opbrengstrekening.Bereken(situatie, deelnemers, kosten);
        var rendementen = Rendementen(situatie, kosten);
        var betaling = new Betalingsrekening(situatie);
        IReadOnlyList<Gevaljaar> jaren = [.. situatie.Jaren.Select(jaar => betaling.Jaar(jaar, kosten))];
        var geval = new Zakelijkgeval
        {
            CatalogusVersie = catalogus.Versie,
            Peildatum = situatie.Peildatum,
            Samenvatting = [],
            Interventie = Interventieverwijzing.Naar(situatie.Interventie),
            Keuze = keuze,
            Gebied = new(situatie.Gebied.Code, situatie.Gebied.Naam, situatie.Gebied.Inwoners, situatie.Gebied.Gemeenten.Count),
            Deelnemers = deelnemers,
            Kostenraming = raming,
            Kosten = kosten,
            Jaren = jaren,
            Rijksgeldtoelichting = jaren.Any(jaar => jaar.Rijksgeld.Count > 0) ? Geldaandeel.Toelichting : null,
            Ruimte = Budgetsom.Bereken(vraag.Budget, raming, kosten),
            Opbrengsten = opbrengsten,
            GeenOpbrengst = opbrengsten.Count > 0 ? null : GeenOpbrengst(situatie, deelnemers),
            Rendementen = rendementen,
            WieWint = [.. WieWint(opbrengsten, rendementen)],
            Cijfers = [.. Cijfers(situatie).Take(MeesteCijfers).Select(feit => Batenbeeld.Van(feit, catalogus))],
            Aannames = Aannamenlijst.Maak(situatie, deelnemers, raming, opbrengsten),
            Opmerkingen = [.. Opmerkingenlijst.Maak(situatie, raming, deelnemers, opbrengsten)],
        };
        return geval with { Samenvatting = new Samenvattingschrijver(geval, catalogus.Labels).Schrijf() };
    }

    private static string GeenOpbrengst(Gevalsituatie situatie, Gevaldeelnemers? deelnemers) =>
        deelnemers is null && Opbrengstrekening.Telbaar(situatie.Interventie).Any()
            ? "Zonder aantal deelnemers is niet te zeggen wat het oplevert. Vul een aantal in."
            : $"Geen bron noemt van {situatie.Interventie.Naam} een effect dat per deelnemer te tellen is. Daarom rekenen wij geen opbrengst; dat betekent niet dat het niets oplevert.";

    private static IReadOnlyList<Rendement> Rendementen(Gevalsituatie situatie, Gevalkosten? kosten) => kosten is null ? [] :
    [
        .. situatie.Catalogus.KostenBaten
            .Where(feit => feit.Rekenrol is Rekenrol.BatenPerEuro && feit.Waarde is not null && feit.Interventies.Contains(situatie.Interventie.Id))
            .Select(feit => new Rendement
            {
                Omschrijving = feit.Omschrijving,
                BatenPerEuro = feit.Waarde!.Value,
                VanEuro = Normen.Schatting.Rond(kosten.VanEuro * feit.Waarde.Value),
                TotEuro = Normen.Schatting.Rond(kosten.TotEuro * feit.Waarde.Value),
                Eenheid = feit.Eenheid,
                VoorWie = Winnaars.Van(feit.Perspectief),
                Betrouwbaarheid = feit.Betrouwbaarheid,
                Noot = feit.Noot,
                Bron = feit.Bron is { } verwijzing ? situatie.Catalogus.Bron(verwijzing.Bron) : null,
            }),
    ];

    private static IEnumerable<string> WieWint(IReadOnlyList<Opbrengst> opbrengsten, IReadOnlyList<Rendement> rendementen) => opbrengsten
        .Where(opbrengst => opbrengst.VoorWie is not null)
        .Select(opbrengst => $"{opbrengst.Naam}: wat dat scheelt, is voor {opbrengst.VoorWie}.")
        .Concat(rendementen.Select(rendement => $"{rendement.Omschrijving}: de baten zijn voor {rendement.VoorWie}."))
        .Distinct(StringComparer.Ordinal);

    /// <summary>About the interventie itself first.</summary>
    private static IEnumerable<KostenBatenfeit> Cijfers(Gevalsituatie situatie)
    {
        string[] onderwerpen = [.. situatie.Functies.Select(functie => functie.Id), .. situatie.Doel is { } doel ? [doel.Id] : situatie.Interventie.Gezondheidsdoelen];
        return Batenzoeker.Over(situatie.Catalogus, situatie.Interventie).Concat(Batenzoeker.Over(situatie.Catalogus, onderwerpen)).DistinctBy(feit => feit.Id);
    }
}
