namespace Gereedschapskist.Client;

/// <summary>
/// Het programma waar het om gaat, en of het aan de eisen van het onderdeel voldoet. Dat is iets anders dan een erkenning.
/// </summary>
public sealed record Programma
{
    /// <summary>Waarde van het veld variant.</summary>
    public required string Id { get; init; }

    /// <summary>Naam van het programma of de variant.</summary>
    public required string Naam { get; init; }

    /// <summary>Id van de interventie.</summary>
    public required string Interventie { get; init; }

    /// <summary>De eisen waaraan het programma is gehouden.</summary>
    public string? Kader { get; init; }

    /// <summary>voldoet, voldoet-na-aanpassing of onduidelijk; null als er geen beoordeling is.</summary>
    public string? Uitkomst { get; init; }

    /// <summary>Een jaar (2015), maand (2015-11) of dag (2015-11-16): zo precies als bekend is.</summary>
    public string? Peilmoment { get; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Waar dit is gelezen.</summary>
    public IReadOnlyList<FinancieringBron> Bronnen { get => field ?? []; init; }
}
