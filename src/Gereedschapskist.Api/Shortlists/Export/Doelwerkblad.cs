using Gereedschapskist.Api.Export.Werkmappen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Regiodoelen;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>The goals of the region with how they go, and the figures, which can be read in again.</summary>
internal static class Doelwerkblad
{
    public static IReadOnlyList<Kolom> Cijferkolommen { get; } =
        [new("Indicator", 44), new("Groep", 30), new("Gemeente", 24), new("Jaar", 8), new("Waarde", 12), new("Bron", 40)];

    public static Werkblad Doelen(Catalogus catalogus, IReadOnlyList<Doelstand> standen) => new(
        "Doelen",
        [
            new("Leefgebied", 24), new("Indicator", 44), new("Groep", 30), new("Eenheid", 18), new("Was", 10), new("In jaar", 9), new("Doel", 10), new("In het jaar", 10),
            new("Laatste cijfer", 12), new("Van het jaar", 11), new("Op koers", 16), new("Stand", 60), new("Bron", 40),
        ],
        standen.Select(stand => (IReadOnlyList<Cel>)
        [
            Cel.Van(catalogus.Labels.Van("leefgebied", stand.Doel.Leefgebied)),
            Cel.Vrij(stand.Doel.Indicator),
            Cel.Vrij(stand.Doel.Groep),
            Cel.Vrij(stand.Doel.Eenheid),
            Cel.Van(stand.Doel.Uitgangswaarde),
            Cel.Van(stand.Doel.Uitgangsjaar is { } van ? Nl.Jaar(van) : null),
            Cel.Van(stand.Doel.Streefwaarde),
            Cel.Van(Nl.Jaar(stand.Doel.Streefjaar)),
            Cel.Van(stand.Laatste?.Waarde),
            Cel.Van(stand.Laatste is { } laatste ? Nl.Jaar(laatste.Jaar) : null),
            Cel.Van(catalogus.Labels.Van(stand.Koers)),
            Cel.Vrij(stand.Zin),
            Cel.Vrij(stand.Doel.Bron),
        ]));

    public static Werkblad Cijfers(Catalogus catalogus, IReadOnlyList<Regiocijfer> cijfers) => new(
        "Cijfers",
        Cijferkolommen,
        cijfers.Select(cijfer => (IReadOnlyList<Cel>)
        [
            Cel.Vrij(cijfer.Indicator),
            Cel.Vrij(cijfer.Groep),
            Cel.Vrij(cijfer.Gemeente is { } code ? catalogus.Gemeente(code)?.Naam ?? code : null),
            Cel.Vrij(Nl.Jaar(cijfer.Jaar)),
            Cel.Van((decimal?)cijfer.Waarde),
            Cel.Vrij(cijfer.Bron),
        ]));
}
