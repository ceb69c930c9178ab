using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Kostenramingen;

/// <summary>An estimate from the hours of the dose, with the costs beside them: the user's own, else a multiple of the hours.</summary>
internal static class Doserekening
{
    public static Kostenraming Van(Inzet inzet, Rekengegeven? opslag, EigenInvoer eigen)
    {
        var uren = Urenkosten.Van(inzet);
        IReadOnlyList<Kostenregel> posten = eigen.NoemtPosten ? [.. Posten(inzet, eigen)] : opslag is null ? [] : [Opslagregel(uren, opslag)];
        var totaal = posten.Aggregate(uren.PerDeelnemer, (som, post) => som + new Interval(post.VanEuro, post.TotEuro)).NaarBuiten();
        return new Kostenraming
        {
            VanEuro = totaal.Van,
            TotEuro = totaal.Tot,
            Per = Kosteneenheid.Deelnemer,
            Soort = eigen == EigenInvoer.Geen ? Ramingsoort.BerekendUitDosis : Ramingsoort.EigenInvoer,
            Groep = Groepsprijs(inzet, uren, eigen.NoemtPosten ? null : opslag),
            Opbouw = [.. uren.Regels, .. posten],
        };
    }

    private static Kostenregel Opslagregel(Urenkosten uren, Rekengegeven opslag)
    {
        var bij = uren.PerDeelnemer * new Interval(opslag.Van - 1, opslag.Tot - 1);
        return new Kostenregel
        {
            Wat = "Voorbereiding, ruimte, materiaal, licentie en organisatie",
            VanEuro = decimal.Round(bij.Van, 2),
            TotEuro = decimal.Round(bij.Tot, 2),
            Berekening = $"Met deze kosten samen kost een programma {Nl.Band(opslag.Van, opslag.Tot)} maal de uren met deelnemers, afgeleid uit {opslag.Programmas} programma's.",
            Gegevens = [opslag],
        };
    }

    private static IEnumerable<Kostenregel> Posten(Inzet inzet, EigenInvoer eigen)
    {
        if (eigen.MateriaalPerDeelnemer is { } materiaal)
        {
            yield return Post("Materiaal", Interval.Punt(materiaal), "Uw bedrag per deelnemer.");
        }

        if (eigen.LicentiePerDeelnemer is { } licentie)
        {
            yield return Post("Licentie", Interval.Punt(licentie), "Uw bedrag per deelnemer.");
        }

        if (eigen.RuimtePerBijeenkomst is { } ruimte && inzet.Groep is { } groep)
        {
            yield return Post(
                "Ruimte",
                groep.Bijeenkomsten.Waarde * Interval.Punt(ruimte) / groep.Grootte.Waarde,
                $"{Nl.Band(groep.Bijeenkomsten.Van, groep.Bijeenkomsten.Tot)} bijeenkomsten × {Nl.Euro(ruimte)}, gedeeld door {Nl.Band(groep.Grootte.Van, groep.Grootte.Tot)} deelnemers.");
        }
    }

    private static Kostenregel Post(string wat, Interval euro, string berekening) => new()
    {
        Wat = wat,
        VanEuro = decimal.Round(euro.Van, 2),
        TotEuro = decimal.Round(euro.Tot, 2),
        Berekening = berekening,
        Gegevens = [],
    };

    /// <summary>Only for a programme that goes in groups alone and whose other costs go with the hours.</summary>
    private static Groepsprijs? Groepsprijs(Inzet inzet, Urenkosten uren, Rekengegeven? opslag)
    {
        if (inzet is not { Groep: { } groep, Contacten: null } || groep.Grootte.Tot == 1 || uren.PerGroep is not { } perGroep || opslag is null)
        {
            return null;
        }

        var prijs = (perGroep * opslag.Waarde).NaarBuiten();
        return new Groepsprijs { VanEuro = prijs.Van, TotEuro = prijs.Tot, DeelnemersVan = groep.Grootte.Van, DeelnemersTot = groep.Grootte.Tot };
    }
}
