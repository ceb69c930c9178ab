using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Effecten;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Api.Interventies;

/// <summary>From the domain's interventie to the contract's.</summary>
internal static class InterventieMapping
{
    public static InterventieAntwoord NaarAntwoord(this Interventie i, Catalogus c) => new()
    {
        Id = i.Id,
        Naam = i.Naam,
        Aliassen = i.Aliassen,
        Eigenaar = i.Eigenaar,
        Website = i.Website,
        Status = i.Status is { } status ? new StatusAntwoord(status.Tekst, status.Bron) : null,
        LglNummer = i.LglNummer,
        Samenvatting = i.Samenvatting,
        Doel = i.Doel,
        Aanpak = i.Aanpak,
        Doelgroep = i.Doelgroep,
        LeeftijdVan = i.LeeftijdVan,
        LeeftijdTot = i.LeeftijdTot,
        LeeftijdBetreft = c.Code(i.LeeftijdBetreft),
        Kenmerken = i.Kenmerken,
        Functies = i.Functies,
        Basisfunctionaliteiten = [.. i.Basisfunctionaliteiten.Select(id => new VerwijzingAntwoord(id, c.Basisfunctionaliteit(id)?.Naam))],
        Gezondheidsdoelen = Doelen(i.Gezondheidsdoelen, c),
        Themas = i.Themas,
        Settings = i.Settings,
        Preventievormen = [.. i.Preventievormen.Select(p => c.Code(p))],
        Programmasoort = c.Code(i.Programmasoort),
        Uitvoerders = i.Uitvoerders,
        EigenIndeling = i.EigenIndeling,
        Erkenningsniveau = c.Code(i.Erkenningsniveau),
        Erkenningen = [.. i.Erkenningen.Select(e => Erkenning(e, c))],
        Dosis = i.Dosis is { } dosis ? DosisAntwoord.Van(dosis) : null,
        Duur = i.Duur is { } d ? new DuurAntwoord(d.Weken, d.Bijeenkomsten, d.GroepMin, d.GroepMax, d.Bron) : null,
        Kosten = [.. i.Kosten.Select(k => Kosten(k, c))],
        KostenPerDeelnemer = i.KostenPerDeelnemer is { } k
            ? new KostenPerDeelnemerAntwoord(k.VanEuro, k.TotEuro, k.Prijsjaar, k.Berekening, k.Bronnen)
            : null,
        KostenPerInwoner = i.KostenPerInwoner is { } p
            ? new KostenPerInwonerAntwoord(p.VanEuro, p.TotEuro, p.Prijsjaar, p.Berekening, p.Bronnen)
            : null,
        Kostenraming = c.KostenramingVan(i),
        Effect = Effectlezer.Voornaamste(i),
        EffectPerDoel = [.. EffectPerDoel(i, c)],
        Effecten = [.. i.Effecten.Select(e => Effect(e, c))],
        InGebruik = [.. i.InGebruik.Select(g => GebruikAntwoord.Van(g, c))],
        Financiering = [.. i.Financiering.Select(f => Financiering(f, c))],
        Schaal = i.Schaal is { } s ? Schaal(s, c) : null,
        Relaties = [.. i.Relaties.Select(r => new RelatieAntwoord(c.Code(r.Soort), r.Id, c.Interventie(r.Id)?.Naam))],
        Opmerkingen = i.Opmerkingen,
        GezochtOp = i.GezochtOp,
        Bronnen = i.Bronnen,
    };

    private static IReadOnlyList<VerwijzingAntwoord> Doelen(IEnumerable<string> ids, Catalogus c) =>
        [.. ids.Select(id => new VerwijzingAntwoord(id, c.Gezondheidsdoel(id)?.Naam))];

    private static IEnumerable<EffectPerDoelAntwoord> EffectPerDoel(Interventie i, Catalogus c) =>
        from doel in i.Effecten.SelectMany(effect => effect.Gezondheidsdoelen).Distinct(StringComparer.Ordinal)
        let lijn = Effectlezer.OpDoel(i, doel)
        where lijn is not null
        select new EffectPerDoelAntwoord(new VerwijzingAntwoord(doel, c.Gezondheidsdoel(doel)?.Naam), lijn);

    private static ErkenningAntwoord Erkenning(Erkenning e, Catalogus c) =>
        new(c.Code(e.Niveau), e.Datering, e.Commissie, e.Toelichting, e.Bron, e.AndereBronnen);

    private static KostenAntwoord Kosten(Kosten k, Catalogus c) =>
        new(k.Wat, k.BedragEuro, k.TotEuro, k.Eenheid, c.Code(k.Soort), k.Prijsjaar, k.Bron);

    private static EffectAntwoord Effect(Effect e, Catalogus c) => new(
        e.Uitkomst,
        Doelen(e.Gezondheidsdoelen, c),
        Doelen(e.TussenstapNaar, c),
        c.Code(e.Richting),
        c.Code(e.Uitwerking),
        e.Grootte,
        e.Maat,
        c.Code(e.Bewijs),
        e.Jaar,
        e.Toelichting,
        e.Bron);

    private static InterventieFinanciering Financiering(Financieringsfeit f, Catalogus c) =>
        new(f.Onderdeel, c.Code(f.Grondslag), c.Code(f.Betaler), f.Vanaf, f.TotEnMet, f.Toelichting, f.Bron);

    private static SchaalAntwoord Schaal(Schaal s, Catalogus c) =>
        new(c.Code(s.SpecialistischeKennis), c.Code(s.UitvoerendeSchaal), s.Delen, s.Toelichting, s.Bron);
}
