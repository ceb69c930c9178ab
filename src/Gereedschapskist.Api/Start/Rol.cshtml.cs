using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Paginas;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Domein.Referenties;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Start;

/// <summary>An entrance for one kind of visitor: what they can do here, what is asked of them and which parts are theirs.</summary>
[Bewaarbaar]
public sealed class RolModel(Cataloguspeil peil, TimeProvider klok) : PageModel
{
    private const string Kader = "aandachtspunten-per-partij";
    private const string Groepen = "uitvoerdergroep";

    /// <summary>The point that every party shares.</summary>
    private const string Allen = "alle-partijen";

    public Catalogus Catalogus { get; private set; } = null!;

    public Rol Rol { get; private set; } = null!;

    public Bronlijst Bronnen { get; private set; } = null!;

    /// <summary>What an agreement or guide asks of the party, and of all of them.</summary>
    public IReadOnlyList<Kaderpunt> Punten { get; private set; } = [];

    /// <summary>Steps of chains that they perform, or have to pay.</summary>
    public IReadOnlyList<(Keten Keten, IReadOnlyList<(string Naam, string Uitleg)> Delen)> Ketens { get; private set; } = [];

    /// <summary>Groups of performers with how many interventies name them.</summary>
    public IReadOnlyList<(string Code, string Naam, int Aantal)> Uitvoering { get; private set; } = [];

    public IActionResult OnGet(string id)
    {
        if (Rollen.Alle.FirstOrDefault(rol => rol.Id == id) is not { } rol)
        {
            return NotFound();
        }

        (Catalogus, Rol) = (peil.Huidig, rol);
        Bronnen = new Bronlijst(Catalogus);
        Punten = [.. (Catalogus.Kader(Kader)?.Punten ?? []).Where(punt => rol.Kaderpunten.Contains(punt.Id) || punt.Id == Allen).OrderBy(punt => punt.Id == Allen)];
        var woorden = rol.Uitvoerdergroepen.Select(groep => (groep, Woorden: Woorden(groep))).ToList();
        Uitvoering =
        [
            .. woorden.Select(w => (w.groep, Catalogus.Labels.Van(Groepen, w.groep), Catalogus.Interventies.Count(i => i.Uitvoerders.Any(w.Woorden.Contains))))
                .Where(w => w.Item3 > 0),
        ];
        var vandaag = Peildata.Vandaag(klok);
        var eigen = woorden.SelectMany(w => w.Woorden).ToHashSet(StringComparer.Ordinal);
        Ketens = [.. Catalogus.Ketens.Select(keten => (keten, Delen(keten, eigen, vandaag))).Where(paar => paar.Item2.Count > 0)];
        return Page();
    }

    private HashSet<string> Woorden(string groep) =>
        [.. Catalogus.Codelijst(Groepen)?.Codes.FirstOrDefault(code => code.Id == groep)?.Omvat ?? []];

    private IReadOnlyList<(string Naam, string Uitleg)> Delen(Keten keten, HashSet<string> uitvoerders, DateOnly vandaag) => Rol.Betaler is { } betaler
        ? [.. Financieringstoets.Toets(Catalogus, keten, vandaag, Situatie.Leeg).Oordelen
            .Where(oordeel => oordeel.MogelijkeOordelen.Contains(Oordeel(betaler)) || oordeel.Oordeel is Financieringsoordeel.Gezamenlijk)
            .Select(oordeel => (oordeel.Naam, Betalerzin.Van(oordeel.Oordeel, oordeel.HangtAfVan)))]
        : [.. keten.Onderdelen
            .Where(deel => deel.Uitvoerders.Any(uitvoerders.Contains))
            .Select(deel => (deel.Naam, $"uitgevoerd door {Nl.Opsomming([.. deel.Uitvoerders.Where(uitvoerders.Contains)])}"))];

    private static Financieringsoordeel Oordeel(Rolbetaler betaler) =>
        betaler is Rolbetaler.Gemeente ? Financieringsoordeel.Gemeente : Financieringsoordeel.Verzekerd;
}
