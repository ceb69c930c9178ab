using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Api.Export.Werkmappen;
using Gereedschapskist.Domein.Taakverdelingen;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>Who does what, as a sheet and as a table in the work agenda.</summary>
internal static class Taakwerkblad
{
    public static Werkblad Maak(IReadOnlyList<Taakbeeld> beelden) => new(
        "Taakverdeling",
        [
            new("Basisfunctionaliteit", 28), new("Onderdeel", 36), new("Beslist", 24), new("Betaalt", 24), new("Voert uit", 24), new("Coördineert", 24), new("Levert gegevens", 24),
            new("Aanspreekbaar", 24), new("Vastgesteld op", 14), new("Nog open", 44),
        ],
        beelden.SelectMany(beeld => beeld.Onderdelen.Select(regel => (IReadOnlyList<Cel>)
        [
            Cel.Vrij(beeld.Naam),
            Cel.Vrij(regel.Naam),
            Cel.Vrij(regel.Afspraak?.Beslist),
            Cel.Vrij(regel.Afspraak?.Betaalt),
            Cel.Vrij(regel.Afspraak?.VoertUit),
            Cel.Vrij(regel.Afspraak?.Coordineert),
            Cel.Vrij(regel.Afspraak?.LevertData),
            Cel.Vrij(regel.Afspraak?.Contact),
            regel.Afspraak?.Vastgesteld is { } dag ? Cel.Van(dag) : Cel.Leeg,
            Cel.Vrij(string.Join(", ", regel.Lacunes)),
        ])));

    /// <summary>Nothing when nobody wrote down anything of this function.</summary>
    public static IEnumerable<Blok> Blokken(Taakbeeld? beeld)
    {
        if (beeld is null || beeld.Onderdelen.All(regel => regel.Afspraak is null))
        {
            yield break;
        }

        yield return new Tabel("Wie doet wat, zoals de regio afsprak", ["Onderdeel", "Beslist", "Betaalt", "Voert uit", "Coördineert", "Levert gegevens", "Aanspreekbaar", "Stand"], [18, 11, 11, 12, 12, 12, 12, 12],
        [
            .. beeld.Onderdelen.Select(regel => (IReadOnlyList<Zin>)
            [
                regel.Naam, regel.Afspraak?.Beslist ?? "open", regel.Afspraak?.Betaalt ?? "open", regel.Afspraak?.VoertUit ?? "open", regel.Afspraak?.Coordineert ?? "open",
                regel.Afspraak?.LevertData ?? "open", regel.Afspraak?.Contact ?? "open", regel.Afspraak?.Vastgesteld is { } dag ? $"vastgesteld op {Nl.Datum(dag)}" : "nog niet vastgesteld",
            ]),
        ]);
    }
}
