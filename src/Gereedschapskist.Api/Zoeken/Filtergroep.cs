namespace Gereedschapskist.Api.Zoeken;

/// <summary>One group of check boxes (or radio buttons) in the search form.</summary>
/// <param name="Veld">Name of the field.</param>
/// <param name="Titel">What is asked.</param>
/// <param name="Keuzes">Shown at once.</param>
/// <param name="Meer">Shown when asked for.</param>
/// <param name="Weggelaten">How many values are too rare to show.</param>
public sealed record Filtergroep(string Veld, string Titel, IReadOnlyList<Filterkeuze> Keuzes, IReadOnlyList<Filterkeuze> Meer, int Weggelaten)
{
    /// <summary>Whether only one value can be chosen.</summary>
    public bool Enkel { get; init; }

    public int Gekozen => Keuzes.Concat(Meer).Count(k => k.Gekozen && k.Waarde.Length > 0);
}

/// <summary>One value of a group.</summary>
/// <param name="Aantal">Hits with this value; null when it is not counted.</param>
public sealed record Filterkeuze(string Waarde, string Label, int? Aantal, bool Gekozen);

/// <summary>A chosen filter with the address without it.</summary>
public sealed record Filterchip(string Groep, string Label, string Zonder);
