using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Catalogi;

namespace Gereedschapskist.Api.Basisfunctionaliteiten;

/// <summary>From the domain's basisfunctionaliteit and its keten to the contract's.</summary>
internal static class BasisfunctionaliteitMapping
{
    public static BasisfunctionaliteitAntwoord NaarAntwoord(this Basisfunctionaliteit b, Catalogus c) => new()
    {
        CatalogusVersie = c.Versie,
        Id = b.Id,
        Naam = b.Naam,
        Leefgebied = c.Code("leefgebied", b.Leefgebied),
        Status = c.Code(b.Status),
        OnderdeelVan = b.OnderdeelVan is { } ouder ? Verwijzing(ouder, c) : null,
        Beschrijving = b.Beschrijving,
        Doelgroep = b.Doelgroep,
        LeeftijdVan = b.LeeftijdVan,
        LeeftijdTot = b.LeeftijdTot,
        LeeftijdToelichting = b.LeeftijdToelichting,
        LandelijkDekkendAanbod = b.LandelijkDekkendAanbod,
        Streefwaarden =
        [
            .. b.Streefwaarden.Select(s => new StreefwaardeAntwoord(
                s.Wat, s.Waarde, s.WaardeMin, s.WaardeMax, s.Eenheid, s.Soort, s.Geteld, s.Noemers, s.Toelichting)),
        ],
        Aandachtspunten = b.Aandachtspunten,
        Samenhang = [.. b.Samenhang.Select(id => Verwijzing(id, c))],
        DekkingUiterlijk = b.DekkingUiterlijk,
        VerplichtInWerkagenda = b.VerplichtInWerkagenda,
        NatuurlijkeSchaal = b.NatuurlijkeSchaal,
        Toelichting = b.Toelichting,
        Keten = b.Keten is { } keten ? new VerwijzingAntwoord(keten, c.Keten(keten)?.Naam) : null,
        Onderdelen = [.. Onderdelen(b, c).Select(o => Onderdeel(o, c))],
        Bouwstenen = [.. b.Bouwstenen.OrderBy(steen => steen.Merk).Select(steen => Bouwsteen(steen, c))],
        Middelen = [.. b.Middelen.Select(m => new GeldlijnAntwoord(m.Naam, [.. m.Bedragen.Select(j => new JaarbedragAntwoord(j.Periode, j.MiljoenEuro))], VindplaatsAntwoord.Van(m.Bronnen, c)))],
        Monitoring = [.. c.Monitoring.Van(b.Id).Select(i => MonitoringAntwoord.Van(i, c))],
        Bronnen = VindplaatsAntwoord.Van(b.Bronnen, c),
    };

    public static OnderdeelAntwoord Onderdeel(Onderdeel o, Catalogus c) => new(
        o.Id,
        o.Stap,
        o.Naam,
        o.Uitvoerders,
        o.Verwijzers,
        o.Toelichting,
        [.. o.Interventies.Select(id => new VerwijzingAntwoord(id, c.Interventie(id)?.Naam))],
        VindplaatsAntwoord.Van(o.Bronnen, c));

    private static BouwsteenAntwoord Bouwsteen(Bouwsteen steen, Catalogus c) => new(
        steen.Naam,
        c.Code(steen.Merk),
        steen.Onderdeel,
        [.. steen.Interventies.Select(id => new VerwijzingAntwoord(id, c.Interventie(id)?.Naam))],
        steen.Waarom,
        VindplaatsAntwoord.Van(steen.Bronnen, c));

    /// <summary>The part of the chain that belongs to it: all of it when no part is named.</summary>
    private static IEnumerable<Onderdeel> Onderdelen(Basisfunctionaliteit b, Catalogus c)
    {
        var keten = b.Keten is { } id ? c.Keten(id)?.Onderdelen ?? [] : [];
        return b.KetenOnderdelen.Count == 0 ? keten : keten.Where(o => b.KetenOnderdelen.Contains(o.Id));
    }

    private static VerwijzingAntwoord Verwijzing(string id, Catalogus c) => new(id, c.Basisfunctionaliteit(id)?.Naam);
}
