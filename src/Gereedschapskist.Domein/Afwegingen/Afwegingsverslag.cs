using Gereedschapskist.Domein.Afwegingen.Berekeningen;
using Gereedschapskist.Domein.Afwegingen.Clusters;
using Gereedschapskist.Domein.Afwegingen.Omslagpunten;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>Puts the outcome together from what the weighing decided.</summary>
internal sealed class Afwegingsverslag(Afwegingssituatie situatie, Weging weging)
{
    private readonly Beslisser _beslisser = new(situatie);

    public Afweging Maak(bool eigenKader, bool eigenGewichten)
    {
        var uitkomsten = _beslisser.Beslis(weging);
        var kantelproef = Kantelproef.Doe(_beslisser, weging, uitkomsten);
        var openVragen = OpenVragenlijst.Maak(situatie, weging, uitkomsten, kantelproef);
        var (laagst, nu, hoogst) = (
            Beslisser.Combineer(uitkomsten, u => u.Laagst),
            Beslisser.Combineer(uitkomsten, u => u.Nu),
            Beslisser.Combineer(uitkomsten, u => u.Hoogst));
        var perGemeente = Gemeenteverslag.Maak(situatie, weging, _beslisser, uitkomsten, kantelproef);
        var afweging = new Afweging
        {
            CatalogusVersie = situatie.Catalogus.Versie,
            Kader = new(situatie.Kader.Id, situatie.Kader.Versie, situatie.Kader.Titel, eigenKader, eigenGewichten),
            Interventie = situatie.Interventie.Id,
            InterventieNaam = situatie.Interventie.Naam,
            Gebied = new(situatie.Regio?.Code, situatie.Regio?.Naam, situatie.Gemeenten.Count, Inwoners()),
            Advies = nu,
            MogelijkeAdviezen = [.. Enum.GetValues<Advies>().Where(a => a >= laagst && a <= hoogst)],
            Zekerheid = laagst == hoogst ? Advieszekerheid.Vast : kantelproef.AdviesKantelt ? Advieszekerheid.Open : Advieszekerheid.Voorlopig,
            PerOnderdeel = [.. situatie.Kader.Onderdelen.Select(regel => Deelverslag.Maak(situatie, weging, regel, uitkomsten[regel.Deel]))],
            PerGemeente = perGemeente,
            Gemeenteverschil = Verschiltekst.Schrijf(perGemeente, uitkomsten[Deel.Uitvoering], Grens(Deel.Uitvoering), situatie.Catalogus.Labels),
            Clusters = Clustervorming.Vorm(situatie),
            Deelnemers = Deelnemers(),
            Criteria = [.. situatie.Kader.Criteria.Select((c, i) => Criteriumverslag.Maak(situatie, c, weging.Bepalingen[i]))],
            Waarschuwingen = [.. situatie.Opmerkingen, .. Waarschuwingenlijst.Maak(situatie, weging)],
            BekendeSchaal = BekendeSchaal(),
            Omslagpunten = new Omslagzoeker(situatie, _beslisser, weging).Zoek(openVragen),
            OpenVragen = openVragen,
            Motivering = "",
        };
        return afweging with { Motivering = Motiveringstekst.Schrijf(afweging, situatie, Waarschuwingenlijst.Voorwaarden(situatie.Kader, weging)) };
    }

    private decimal Grens(Deel deel) => situatie.Kader.Onderdelen.First(o => o.Deel == deel).Grens;

    private int? Inwoners() => situatie.Gemeenten.All(g => g.Inwoners is not null) ? situatie.Gemeenten.Sum(g => g.Inwoners) : null;

    private Deelnemersoverzicht Deelnemers()
    {
        var totaal = situatie.Deelnemers.Totaal.Getoond();
        IEnumerable<Bronverwijzing> groep = situatie.Groep?.Bron is { } bron ? [new Bronverwijzing(bron)] : [];
        return new(
            totaal.Van,
            totaal.Tot,
            GroepVan(situatie.Groep),
            (int?)situatie.Groep?.Aantal.Tot,
            situatie.Groep is null
                ? $"{situatie.Deelnemers.Uitleg}; groepsgrootte onbekend"
                : $"{situatie.Deelnemers.Uitleg}; {situatie.Groep.Uitleg}",
            Bronvermelding.Van(situatie.Catalogus, situatie.Interventie, [.. situatie.Deelnemers.Bronnen, .. groep]));
    }

    /// <summary>A missing minimum is not 1: it is shown only when a source, the asker or our estimate for the kind gives it.</summary>
    private static int? GroepVan(Groepsgrootte? groep) =>
        groep is null || (groep.Aantal.Van == groep.Aantal.ZekerVan && !groep.Aantal.IsBekend) ? null : (int)groep.Aantal.Van;

    private IReadOnlyList<BekendGegeven> BekendeSchaal() =>
    [
        .. situatie.Kader.BekendeSchaal
            .Where(b => situatie.Basisfunctionaliteiten.Any(f => f.Id == b.Basisfunctionaliteit))
            .Select(b => new BekendGegeven(
                b.Basisfunctionaliteit, b.Tekst, Bronvermelding.Van(situatie.Catalogus, situatie.Interventie, b.Bronnen))),
    ];
}
