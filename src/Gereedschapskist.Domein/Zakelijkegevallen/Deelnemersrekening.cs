using Gereedschapskist.Domein.Afwegingen.Berekeningen;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Normen;
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
            Gebied = situatie.Gebied,
            Aannames = new Rekenaannames { VerhoogdValrisicoProcent = situatie.Vraag.VerhoogdValrisicoProcent },
        };
        var gevonden = Normen(situatie)
            .Select(norm => (norm.Functie, Uitkomsten: Streefwaarderekening.Bereken(norm.Norm, vraag).Uitkomsten.Where(uitkomst => uitkomst.Tot is not null).ToList()))
            .FirstOrDefault(norm => norm.Uitkomsten.Count > 0);
        if (gevonden.Functie is not { } functie)
        {
            return null;
        }

        var lezingen = gevonden.Uitkomsten;
        return new Gevaldeelnemers
        {
            Van = Math.Max(1, (int)lezingen.Min(lezing => lezing.Van!.Value)),
            Tot = Math.Max(1, (int)lezingen.Max(lezing => lezing.Tot!.Value)),
            Herkomst = Aannameherkomst.Berekend,
            Berekening = $"Zoveel vraagt het akkoord hier voor {functie.Naam}: {string.Join(" Of, in een andere lezing: ", lezingen.Select(lezing => lezing.Berekening))} "
                + "Wij rekenen alsof dit programma de hele norm haalt; voert u er meer uit, verlaag dan het aantal.",
            Bronnen = [.. functie.Bronnen.Select(verwijzing => situatie.Catalogus.Bron(verwijzing.Bron)).OfType<Bron>().Distinct()],
        };
    }

    /// <summary>Numbers of participants that count for this interventie: of the function that was asked, else those the kader ties it to.</summary>
    private static IEnumerable<(Basisfunctionaliteit Functie, Streefwaarde Norm)> Normen(Gevalsituatie situatie)
    {
        var verwacht = situatie.Catalogus.Standaardkader.Verwachtingen.Where(verwachting => verwachting.Interventies.Contains(situatie.Interventie.Id)).ToList();
        return
            from functie in situatie.Functies
            from norm in functie.Streefwaarden
            where norm.Soort is Normsoort.Deelnemers
            where situatie.Functie is not null
                || verwacht.Exists(verwachting => verwachting.Basisfunctionaliteit == functie.Id && string.Equals(verwachting.Streefwaarde, norm.Wat, StringComparison.OrdinalIgnoreCase))
            select (functie, norm);
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
            Berekening = $"Geen akkoord noemt hier een aantal. {Nl.Band(totaal.Van, totaal.Tot.Value)} deelnemers per jaar is onze eigen raming: "
                + $"{soort?.Naam ?? "zo'n programma"} bereikt meestal {Nl.Getal(soort?.BereikVan ?? 0)} tot {Nl.Getal(soort?.BereikTot ?? 100)}% van de inwoners met de leeftijd ervoor.",
        };
    }
}
