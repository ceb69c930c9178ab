using Gereedschapskist.Domein.Afwegingen.Uitkomsten;

namespace Gereedschapskist.Api.Afwegingen;

/// <summary>From the domain's outcome to the contract's.</summary>
internal static class AfwegingMapping
{
    public static AfwegingAntwoord NaarAntwoord(this Afweging a) => new()
    {
        CatalogusVersie = a.CatalogusVersie,
        Kader = new(a.Kader.Id, a.Kader.Versie, a.Kader.Titel, a.Kader.EigenKader, a.Kader.EigenGewichten),
        Interventie = new(a.Interventie, a.InterventieNaam),
        Gebied = new(a.Gebied.Regio, a.Gebied.Naam, a.Gebied.AantalGemeenten, a.Gebied.Inwoners),
        Samenvatting = Kernzin.Samen(a.Kern),
        Advies = a.Advies,
        MogelijkeAdviezen = a.MogelijkeAdviezen,
        Zekerheid = a.Zekerheid,
        PerOnderdeel = [.. a.PerOnderdeel.Select(Onderdeel)],
        PerGemeente = [.. a.PerGemeente.Select(Gemeente)],
        Gemeenteverschil = a.Gemeenteverschil,
        Clusters = [.. a.Clusters.Select(c => new ClusterAntwoord(c.Gemeenten, c.SluitAanBij, c.Deelnemers, c.VultGroep, c.Uitleg))],
        Deelnemers = new(
            a.Deelnemers.Van, a.Deelnemers.Tot, a.Deelnemers.GroepVan, a.Deelnemers.GroepTot, a.Deelnemers.Uitleg, Bronnen(a.Deelnemers.Bronnen)),
        Criteria = [.. a.Criteria.Select(Criterium)],
        Waarschuwingen = a.Waarschuwingen,
        BekendeSchaal = [.. a.BekendeSchaal.Select(b => new BekendeSchaalAntwoord(b.Basisfunctionaliteit, b.Tekst, Bronnen(b.Bronnen)))],
        Omslagpunten = [.. a.Omslagpunten.Select(o => new OmslagpuntAntwoord(o.Soort, o.Deel, o.Naar, o.Criterium, o.Drempel, o.Eenheid, o.Tekst))],
        OpenVragen =
        [
            .. a.OpenVragen.Select(v => new OpenVraagAntwoord(v.Criterium, v.Vraag, v.Schaal, v.Richting, v.Ruimte, v.Punten, v.KanKantelen, v.Delen)),
        ],
        Motivering = a.Motivering,
    };

    private static OnderdeelBesluit Onderdeel(Deelbesluit d) => new(
        d.Deel, d.Schaal, d.Zekerheid, d.Mogelijk, d.Grond, d.Punten, d.PuntenVan, d.PuntenTot, d.Grens, d.BeantwoordProcent, d.Uitleg, Bronnen(d.Bronnen));

    private static GemeenteAdvies Gemeente(Gemeenteadvies g) => new(
        g.Gemeente, g.Naam, g.Advies, g.Zekerheid, g.Inwoners, g.DeelnemersVan, g.DeelnemersTot, g.VultEigenGroep, g.Punten, g.Uitleg);

    private static CriteriumAntwoord Criterium(Criteriumoordeel c) => new(
        c.Criterium,
        c.Naam,
        c.Vraag,
        c.Richting,
        c.Antwoord,
        c.Herkomst,
        c.Gewicht,
        c.Bijdrage,
        c.BijdrageVan,
        c.BijdrageTot,
        c.Voldaan,
        c.GeldtVoor,
        c.Uitleg,
        Bronnen(c.Bronnen));

    private static IReadOnlyList<AfwegingBron> Bronnen(IReadOnlyList<Bronvermelding> bronnen) =>
        [.. bronnen.Select(b => new AfwegingBron(b.Bron, b.Titel, b.Url, b.Plek))];
}
