using Gereedschapskist.Api.Export.Werkmappen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Registers;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>The register as a table with names as people know them; it can be read in again.</summary>
internal static class Registerwerkblad
{
    public static IReadOnlyList<Kolom> Kolommen { get; } =
    [
        new("Interventie", 34), new("Gemeente", 24), new("Aanbieder", 34), new("Capaciteit", 12), new("Deelnemers per jaar", 14), new("Betaler", 24), new("Van", 12), new("Tot", 12),
    ];

    public static Werkblad Maak(Catalogus catalogus, IReadOnlyList<Registerregel> regels) => new(
        "Register",
        Kolommen,
        regels.Select(regel => (IReadOnlyList<Cel>)
        [
            Cel.Van(catalogus.Interventie(regel.Interventie)?.Naam ?? regel.Interventie),
            Cel.Van(catalogus.Gemeente(regel.Gemeente)?.Naam ?? regel.Gemeente),
            Cel.Vrij(regel.Aanbieder),
            regel.Capaciteit is { } plekken ? Cel.Van(plekken) : Cel.Leeg,
            regel.DeelnemersPerJaar is { } mensen ? Cel.Van(mensen) : Cel.Leeg,
            Cel.Vrij(regel.Betaler),
            regel.Van is { } van ? Cel.Van(van) : Cel.Leeg,
            regel.Tot is { } tot ? Cel.Van(tot) : Cel.Leeg,
        ]));
}
