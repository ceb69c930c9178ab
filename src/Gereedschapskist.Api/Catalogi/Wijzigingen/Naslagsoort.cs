using System.Text.Json;
using Gereedschapskist.Api.Afwegingen;
using Gereedschapskist.Api.Basisfunctionaliteiten;
using Gereedschapskist.Api.Codelijsten;
using Gereedschapskist.Api.Financieringen.Contracten;
using Gereedschapskist.Api.Gebieden;
using Gereedschapskist.Api.Gezondheidsdoelen;
using Gereedschapskist.Api.Interventies;
using Gereedschapskist.Api.Kaders;
using Gereedschapskist.Api.Platform.Json;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Financieringstoetsen;

namespace Gereedschapskist.Api.Catalogi.Wijzigingen;

/// <summary>
/// A kind of thing that has an address of its own in the API. What changed is told of these, by comparing their answers: then also a change
/// that comes from elsewhere, such as another price, is a change of everything that shows it.
/// </summary>
/// <param name="Naam">As in the address: <c>interventies</c>.</param>
/// <param name="Map">Folder of their documents; of those without one the folder they come from.</param>
/// <param name="Lees">All of them in a version of the catalogue, on a day.</param>
internal sealed record Naslagsoort(string Naam, string Map, Func<Catalogus, DateOnly, JsonSerializerOptions, IEnumerable<Naslagstuk>> Lees)
{
    private static readonly Func<Catalogus, string, IReadOnlyList<string>> _geenFunctie = (_, _) => [];

    public static IReadOnlyList<Naslagsoort> Alle { get; } =
    [
        Van("interventies", "interventies", c => c.Interventies, i => i.Id, i => i.Naam, (i, c, _) => i.NaarAntwoord(c),
            (c, id) => c.Interventie(id)?.Basisfunctionaliteiten ?? []),
        Van("basisfunctionaliteiten", "basisfunctionaliteiten", c => c.Basisfunctionaliteiten, b => b.Id, b => b.Naam, (b, c, _) => b.NaarAntwoord(c), (_, id) => [id]),
        Van("basisfunctionaliteiten", "financiering", c => c.Basisfunctionaliteiten, b => b.Id, b => $"Wie betaalt: {b.Naam}", Financiering, (_, id) => [id], "/financiering"),
        Van("ketens", "ketens", c => c.Ketens, k => k.Id, k => k.Naam, (k, c, _) => KetenAntwoord.Van(k, c),
            (c, id) => [.. c.Basisfunctionaliteiten.Where(b => b.Keten == id).Select(b => b.Id)]),
        Van("gezondheidsdoelen", "gezondheidsdoelen", c => c.Gezondheidsdoelen, d => d.Id, d => d.Naam, (d, c, _) => GezondheidsdoelAntwoord.Van(d, c), _geenFunctie),
        Van("kaders", "kaders", c => c.Kaders, k => k.Id, k => k.Titel, (k, c, dag) => KaderAntwoord.Van(k, c, dag), (c, id) => c.Kader(id)?.GeldtVoor ?? []),
        Van("afwegingskaders", "afwegingskaders", c => c.Afwegingskaders, k => k.Id, k => k.Titel, (k, c, _) => new AfwegingskaderAntwoord(c.Versie, k), _geenFunctie),
        Van("geldoverzichten", "geldoverzichten", c => c.Geldoverzichten, o => o.Id, o => o.Titel, (o, c, _) => GeldoverzichtAntwoord.Van(o, c, null), _geenFunctie),
        Van("gemeenten", "gebieden", c => c.Gemeenten, g => g.Code, g => g.Naam, (g, c, _) => GemeenteAntwoord.Van(g, c), _geenFunctie),
        Van("regios", "gebieden", c => c.Regios, r => r.Code, r => r.Naam, (r, c, _) => RegioAntwoord.Van(r, c), _geenFunctie),
        Van("codelijsten", "codelijsten", c => c.Codelijsten, l => l.Id, l => l.Titel, (l, c, _) => CodelijstAntwoord.Van(l, c), _geenFunctie),
    ];

    private static FinancieringAntwoord Financiering(Domein.Basisfunctionaliteiten.Basisfunctionaliteit functie, Catalogus catalogus, DateOnly dag) =>
        FinancieringAntwoord.Van(Financieringstoets.Toets(catalogus, functie, dag, Situatie.Leeg), catalogus);

    private static Naslagsoort Van<T, TAntwoord>(
        string soort,
        string map,
        Func<Catalogus, IEnumerable<T>> alle,
        Func<T, string> id,
        Func<T, string> naam,
        Func<T, Catalogus, DateOnly, TAntwoord> antwoord,
        Func<Catalogus, string, IReadOnlyList<string>> functies,
        string deel = "") => new(soort, map, (catalogus, dag, opties) => alle(catalogus).Select(ding => new Naslagstuk(
            id(ding),
            $"/v1/{soort}/{id(ding)}{deel}",
            naam(ding),
            functies(catalogus, id(ding)),
            JsonSerializer.SerializeToUtf8Bytes(antwoord(ding, catalogus, dag), opties.Contract<TAntwoord>()))));
}

/// <summary>One thing with an address, as the API answers it.</summary>
/// <param name="Id">Its id or code.</param>
/// <param name="Adres">Its address, from the root of the service.</param>
/// <param name="Naam">What people call it.</param>
/// <param name="Functies">Ids of the basisfunctionaliteiten that it belongs to.</param>
/// <param name="Antwoord">The answer, as JSON.</param>
internal sealed record Naslagstuk(string Id, string Adres, string Naam, IReadOnlyList<string> Functies, byte[] Antwoord);
