using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Effecten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Zoeken;

namespace Gereedschapskist.Api.Interventies;

/// <summary>Een bladzijde zoekresultaten met de verdeling van het hele resultaat.</summary>
/// <param name="CatalogusVersie">Versie van de catalogus waarin is gezocht.</param>
/// <param name="Totaal">Aantal resultaten op alle bladzijden samen.</param>
/// <param name="Pagina">Deze bladzijde, vanaf 1.</param>
/// <param name="PaginaGrootte">Aantal resultaten per bladzijde.</param>
/// <param name="Resultaten">De resultaten, beste eerst als u op woorden zocht.</param>
/// <param name="Facetten">Verdeling over eigenschappen. Elk facet telt alsof in dat facet zelf niets is gekozen.</param>
/// <param name="BedoeldeU">De zoektekst zoals wij die lazen na verbetering van typefouten; null als er niets te verbeteren was.</param>
/// <param name="Hint">Wat het antwoord weglaat of waarom het leeg is; null als er niets te melden is.</param>
internal sealed record InterventieLijst(
    string CatalogusVersie,
    int Totaal,
    int Pagina,
    int PaginaGrootte,
    IReadOnlyList<InterventieTreffer> Resultaten,
    IReadOnlyList<Facet> Facetten,
    string? BedoeldeU,
    string? Hint)
{
    public static InterventieLijst Van(Zoekvraag vraag, Zoekresultaat resultaat, Catalogus catalogus) => new(
        catalogus.Versie,
        resultaat.Totaal,
        vraag.Pagina,
        vraag.PaginaGrootte,
        [.. resultaat.Treffers.Select(t =>
            InterventieTreffer.Van(catalogus, catalogus.Interventie(t.Id)!, t.Fragmenten, t.GevondenVia, vraag.Filters.Gezondheidsdoelen))],
        resultaat.Facetten,
        resultaat.BedoeldeU,
        resultaat.Hint);
}

/// <summary>Een interventie in een lijst.</summary>
/// <param name="Id">Vaste sleutel.</param>
/// <param name="Naam">Naam.</param>
/// <param name="Samenvatting">Doel of aanpak in een paar zinnen; null als dat onbekend is.</param>
/// <param name="Eigenaar">Wie de interventie beheert; null als dat onbekend is.</param>
/// <param name="Erkenning">Laatste erkenning waarvan het niveau bekend is.</param>
/// <param name="LeeftijdVan">Jongste leeftijd in jaren; null als die onbekend is.</param>
/// <param name="LeeftijdTot">Oudste leeftijd in jaren, die zelf ook meetelt; null als die onbekend is of er geen grens is.</param>
/// <param name="Basisfunctionaliteiten">Ids van de basisfunctionaliteiten waaraan zij kan bijdragen.</param>
/// <param name="Themas">Thema's.</param>
/// <param name="Settings">Plaatsen van uitvoering.</param>
/// <param name="Grondslagen">Wetten en geldstromen waaruit volgens een bron een onderdeel wordt betaald.</param>
/// <param name="KostenPerDeelnemer">Kosten voor de betalers per deelnemer; null als die onbekend zijn.</param>
/// <param name="Kostenraming">Wat zij kost: een prijs uit een bron, of anders een raming met haar berekening; null als ook het soort programma niets zegt.</param>
/// <param name="Effect">Wat er is gemeten, in één regel: op het gezondheidsdoel waarop u filtert, anders op haar voornaamste doel; null als er geen richting is gemeten.</param>
/// <param name="Fragmenten">Waar de zoekwoorden staan; leeg zonder zoekwoorden.</param>
/// <param name="GevondenVia">
/// Waardoor zij gevonden is als de zoekwoorden zelf nauwelijks in haar tekst staan: een zin in gewone taal die op uw vraag lijkt, met het
/// onderwerp waar die over gaat, zoals "krap bij kas → Geld en bestaanszekerheid". Zo'n zin is van ons en geen feit. Null als haar eigen
/// woorden genoeg zeggen.
/// </param>
internal sealed record InterventieTreffer(
    string Id,
    string Naam,
    string? Samenvatting,
    string? Eigenaar,
    Erkenningsniveau Erkenning,
    int? LeeftijdVan,
    int? LeeftijdTot,
    IReadOnlyList<string> Basisfunctionaliteiten,
    IReadOnlyList<string> Themas,
    IReadOnlyList<string> Settings,
    IReadOnlyList<Grondslag> Grondslagen,
    KostenInLijst? KostenPerDeelnemer,
    Kostenraming? Kostenraming,
    Effectlijn? Effect,
    IReadOnlyList<Fragment> Fragmenten,
    string? GevondenVia)
{
    public static InterventieTreffer Van(
        Catalogus catalogus, Interventie i, IReadOnlyList<Fragment> fragmenten, string? gevondenVia = null, IReadOnlyList<string>? doelen = null) => new(
        i.Id,
        i.Naam,
        i.Samenvatting,
        i.Eigenaar,
        i.Erkenningsniveau,
        i.LeeftijdVan,
        i.LeeftijdTot,
        i.Basisfunctionaliteiten,
        i.Themas,
        i.Settings,
        catalogus.GrondslagenVan(i.Id),
        i.KostenPerDeelnemer is { } kosten ? new KostenInLijst(kosten.VanEuro, kosten.TotEuro, kosten.Prijsjaar) : null,
        catalogus.KostenramingVan(i),
        doelen is { Count: > 0 } ? Effectlezer.OpDoelen(i, doelen.ToHashSet(StringComparer.Ordinal)) : Effectlezer.Voornaamste(i),
        fragmenten,
        gevondenVia);
}

/// <summary>Kosten per deelnemer in euro.</summary>
/// <param name="VanEuro">Ondergrens in euro per deelnemer.</param>
/// <param name="TotEuro">Bovengrens in euro per deelnemer; gelijk aan de ondergrens als de bronnen één bedrag noemen.</param>
/// <param name="Prijsjaar">Jaar van het prijspeil; null als dat onbekend is.</param>
internal sealed record KostenInLijst(decimal VanEuro, decimal TotEuro, int? Prijsjaar);

/// <summary>Interventies die op een andere lijken.</summary>
/// <param name="CatalogusVersie">Versie van de catalogus waarin is gezocht.</param>
/// <param name="Resultaten">De interventies die er het meest op lijken, beste eerst.</param>
internal sealed record VergelijkbareLijst(string CatalogusVersie, IReadOnlyList<VergelijkbareInterventie> Resultaten)
{
    public static VergelijkbareLijst Van(IReadOnlyList<Vergelijkbaar> gevonden, Catalogus catalogus) => new(
        catalogus.Versie,
        [.. gevonden.Select(v => new VergelijkbareInterventie(InterventieTreffer.Van(catalogus, catalogus.Interventie(v.Id)!, []), v.Redenen))]);
}

/// <summary>Een interventie die op een andere lijkt.</summary>
/// <param name="Interventie">De interventie.</param>
/// <param name="Redenen">Wat zij gemeen hebben.</param>
internal sealed record VergelijkbareInterventie(InterventieTreffer Interventie, IReadOnlyList<string> Redenen);

/// <summary>Aanvullingen bij wat iemand typt.</summary>
/// <param name="CatalogusVersie">Versie van de catalogus waaruit ze komen.</param>
/// <param name="Suggesties">De aanvullingen, beste eerst.</param>
internal sealed record Suggestielijst(string CatalogusVersie, IReadOnlyList<Suggestie> Suggesties);
