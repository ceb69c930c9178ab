namespace Gereedschapskist.Api.Zakelijkegevallen;

/// <summary>A number of the form that the visitor can replace.</summary>
/// <param name="Naam">Name of the field in the address.</param>
/// <param name="Tekst">What it asks.</param>
/// <param name="IsBedrag">Whether it is an amount.</param>
public sealed record Gevalveld(string Naam, string Tekst, bool IsBedrag = false)
{
    /// <summary>About who takes part and when.</summary>
    public static IReadOnlyList<Gevalveld> Omvang { get; } =
    [
        new("deelnemers", "Deelnemers per jaar"),
        new("vanJaar", "Eerste jaar"),
        new("jaren", "Aantal jaren"),
        new("budget", "Budget per jaar (euro)", true),
        new("verhoogdValrisicoProcent", "65-plussers met verhoogd valrisico (%)"),
    ];

    /// <summary>About what it costs.</summary>
    public static IReadOnlyList<Gevalveld> Kosten { get; } =
    [
        new("prijsPerDeelnemer", "Prijs per deelnemer (euro)", true),
        new("prijsPerGroep", "Prijs per groep (euro)", true),
        new("groepsgrootte", "Deelnemers per groep"),
        new("uurprijs", "Uurprijs van een begeleider (euro)", true),
        new("bijeenkomsten", "Bijeenkomsten"),
        new("minutenPerBijeenkomst", "Minuten per bijeenkomst"),
        new("begeleiders", "Begeleiders per groep"),
        new("materiaalPerDeelnemer", "Materiaal per deelnemer (euro)", true),
        new("ruimtePerBijeenkomst", "Ruimte per bijeenkomst (euro)", true),
        new("licentiePerDeelnemer", "Licentie per deelnemer (euro)", true),
    ];

    /// <summary>About what it yields.</summary>
    public static IReadOnlyList<Gevalveld> Opbrengst { get; } =
    [
        new("effect", "Effect (% of kilo's per deelnemer)"),
        new("aantalPerDeelnemer", "Hoe vaak het zonder programma gebeurt, per deelnemer per jaar"),
        new("euroPerUitkomst", "Wat één uitkomst waard is (euro)", true),
    ];

    public static IReadOnlyList<Gevalveld> Alle { get; } = [.. Omvang, .. Kosten, .. Opbrengst];

    /// <summary>Whether the field holds an amount.</summary>
    public static bool InEuro(string naam) => Alle.Any(veld => veld.Naam == naam && veld.IsBedrag);
}
