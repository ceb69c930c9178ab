using System.ComponentModel.DataAnnotations;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Zoeken;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Zoeken;

/// <summary>Waarop u zoekt. Waarden van één filter zijn alternatieven; verschillende filters tellen op.</summary>
/// <param name="Peil">The snapshot that is searched.</param>
/// <param name="Zoek">Woorden, een vraag in gewone taal of een naam; typefouten mogen.</param>
/// <param name="Basisfunctionaliteit">Id van een basisfunctionaliteit of onderwerp van de ontwikkelagenda.</param>
/// <param name="Thema">Code uit de codelijst themagroep, of een thema zoals een interventie het noemt.</param>
/// <param name="Gezondheidsdoel">Id van een gezondheidsdoel.</param>
/// <param name="Leeftijd">Een leeftijd (72), leeftijden van en tot (12-17) of een ondergrens (65-plus).</param>
/// <param name="Kenmerk">Kenmerk van de doelgroep: code uit de codelijst kenmerkgroep, of een kenmerk zoals een interventie het noemt.</param>
/// <param name="Uitvoerder">Wie het uitvoert: code uit de codelijst uitvoerdergroep (ggd, huisartsenzorg), of een uitvoerder zoals een interventie die noemt.</param>
/// <param name="Setting">Plaats van uitvoering.</param>
/// <param name="Preventievorm">Vorm van preventie.</param>
/// <param name="MinimumErkenning">Laagste erkenning die nog meetelt.</param>
/// <param name="Grondslag">Wet of geldstroom waaruit een onderdeel wordt betaald.</param>
/// <param name="MaxKostenPerDeelnemer">Hoogste kosten per deelnemer in euro, vergeleken met het midden van de raming. Interventies met onbekende kosten vallen af; de hint zegt hoeveel.</param>
/// <param name="Kostenklasse">Klasse van de kosten per deelnemer, van € tot €€€€€.</param>
/// <param name="Eigenaar">Naam van de eigenaar, zoals die in de catalogus staat.</param>
/// <param name="Sorteer">Volgorde van de resultaten.</param>
/// <param name="Pagina">Bladzijde, vanaf 1.</param>
/// <param name="PaginaGrootte">Aantal resultaten per bladzijde.</param>
internal sealed record InterventieZoekvraag(
    Cataloguspeil Peil,
    [property: StringLength(Zoekvraag.MaxTekstlengte)] string? Zoek,
    [property: FromQuery] string[]? Basisfunctionaliteit,
    [property: FromQuery] string[]? Thema,
    [property: FromQuery] string[]? Gezondheidsdoel,
    [property: FromQuery] string[]? Leeftijd,
    [property: FromQuery] string[]? Kenmerk,
    [property: FromQuery] string[]? Uitvoerder,
    [property: FromQuery] string[]? Setting,
    Keuze<Preventievorm>[]? Preventievorm,
    Keuze<Erkenningsniveau>? MinimumErkenning,
    Keuze<Grondslag>[]? Grondslag,
    [property: Range(0, 1_000_000)] decimal? MaxKostenPerDeelnemer,
    [property: FromQuery] string[]? Kostenklasse,
    [property: FromQuery] string[]? Eigenaar,
    Keuze<Sortering>? Sorteer,
    [property: Range(1, 100_000)] int Pagina = 1,
    [property: Range(1, Zoekvraag.MaxPaginaGrootte)] int PaginaGrootte = 20) : IInvoer
{
    public Probleem? Weigering => null;

    /// <summary>What only the catalogue can tell is wrong; the input filter adds it to what it found itself.</summary>
    public IReadOnlyList<Fout> Fouten => [.. OnleesbareLeeftijden(), .. Zoekwaarden.Van(Peil.Huidig).Controleer(Filters())];

    public Zoekvraag NaarZoekvraag() => new()
    {
        Tekst = Zoek,
        Filters = Filters(),
        Sortering = Sorteer ?? Sortering.Relevantie,
        Pagina = Pagina,
        PaginaGrootte = PaginaGrootte,
    };

    private Zoekfilters Filters() => new()
    {
        Basisfunctionaliteiten = Basisfunctionaliteit ?? [],
        Themas = Thema ?? [],
        Gezondheidsdoelen = Gezondheidsdoel ?? [],
        Leeftijden = [.. (Leeftijd ?? []).Select(l => Leeftijdsbereik.TryParse(l, out var bereik) ? bereik : (Leeftijdsbereik?)null).OfType<Leeftijdsbereik>()],
        Kenmerken = Kenmerk ?? [],
        Uitvoerders = [.. (Uitvoerder ?? []).Select(Zoekwaarden.Van(Peil.Huidig).Uitvoerder)],
        Settings = Setting ?? [],
        Preventievormen = [.. (Preventievorm ?? []).Select(v => v.Waarde)],
        MinimumErkenning = MinimumErkenning?.Waarde,
        Grondslagen = [.. (Grondslag ?? []).Select(g => g.Waarde)],
        MaxKostenPerDeelnemer = MaxKostenPerDeelnemer,
        Kostenklassen = Kostenklasse ?? [],
        Eigenaren = Eigenaar ?? [],
    };

    private IEnumerable<Fout> OnleesbareLeeftijden() => (Leeftijd ?? [])
        .Where(l => !Leeftijdsbereik.TryParse(l, out _))
        .Select(l => new Fout(
            "leeftijd",
            Foutcodes.LeeftijdOnleesbaar,
            $"'{Nl.Kort(l)}' is geen leeftijd.",
            $"Schrijf 72, 12-17 of 65-plus, met leeftijden van 0 tot en met {Leeftijdsbereik.Hoogste}."));
}
