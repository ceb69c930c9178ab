using Gereedschapskist.Domein.Afwegingen.Berekeningen;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Voorstellen.Rekenhulpen;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>How many take part: the asker's own number, else what an agreement asks here, else our estimate for the kind of interventie.</summary>
internal static class Deelnemersrekening
{
    /// <summary>Null when even an estimate cannot be made.</summary>
    public static Gevaldeelnemers? Bepaal(Gevalsituatie situatie) => Eigen(situatie) ?? Norm(situatie) ?? Raming(situatie);

    private static Gevaldeelnemers? Eigen(Gevalsituatie situatie) => situatie.Vraag.Deelnemers is not { } aantal ? null : new Gevaldeelnemers
    {
        Van = aantal,
        Tot = aantal,
        Herkomst = Aannameherkomst.EigenGetal,
        Berekening = $"U rekent met {Nl.Getal(aantal)} deelnemers per jaar.",
    };

    private static Gevaldeelnemers? Norm(Gevalsituatie situatie)
    {
        var vraag = new Voorstelopdracht
        {
            Catalogus = situatie.Catalogus,
            Peildatum = situatie.Peildatum,
            Functie = situatie.Functie is { } functie ? Functievraag.Van(situatie.Catalogus, functie) : null,
            Gebied = situatie.Gebied,
            Aannames = new Rekenaannames { VerhoogdValrisicoProcent = situatie.Vraag.VerhoogdValrisicoProcent },
        };
        return Akkoordaantal.Voor(situatie.Interventie, vraag) is not { } akkoord ? null : new Gevaldeelnemers
        {
            Van = akkoord.Van,
            Tot = akkoord.Tot,
            Herkomst = Aannameherkomst.Berekend,
            Berekening = $"Zoveel vraagt het akkoord hier voor {akkoord.Functie.Naam}: {string.Join(" Of, in een andere lezing: ", akkoord.Lezingen.Select(lezing => lezing.Berekening))} "
                + "Wij rekenen alsof dit programma de hele norm haalt; voert u er meer uit, verlaag dan het aantal.",
            Bronnen = [.. akkoord.Functie.Bronnen.Select(verwijzing => situatie.Catalogus.Bron(verwijzing.Bron)).OfType<Bron>().Distinct()],
        };
    }

    private static Gevaldeelnemers? Raming(Gevalsituatie situatie)
    {
        var soort = Soortbepaling.Bepaal(situatie.Catalogus.Standaardkader, situatie.Interventie);
        var totaal = Deelnemersraming.Bepaal(situatie.Interventie, situatie.Gebied.Gemeenten, new Afwegingen.Aannames(), new Deelnemersgronden(null, soort)).Totaal.Getoond();
        return totaal.Tot is not > 0 ? null : new Gevaldeelnemers
        {
            Van = Math.Max(1, (int)totaal.Van),
            Tot = Math.Max(1, (int)totaal.Tot.Value),
            Herkomst = Aannameherkomst.Raming,
            Berekening = $"Geen akkoord noemt een aantal voor dit programma. {Nl.Band(totaal.Van, totaal.Tot.Value)} deelnemers per jaar is onze eigen raming: "
                + $"{soort?.Naam ?? "zo'n programma"} bereikt meestal {Nl.Getal(soort?.BereikVan ?? 0)} tot {Nl.Getal(soort?.BereikTot ?? 100)}% van de inwoners met de leeftijd ervoor.",
        };
    }
}
