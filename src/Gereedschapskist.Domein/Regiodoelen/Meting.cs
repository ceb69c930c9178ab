namespace Gereedschapskist.Domein.Regiodoelen;

/// <summary>Wat een regio mat bij een indicator die bij een basisfunctionaliteit hoort.</summary>
/// <param name="Indicator">Id van de indicator.</param>
/// <param name="Naam">Wat er wordt gemeten.</param>
/// <param name="Eenheid">Waarin het wordt uitgedrukt.</param>
/// <param name="Basisfunctionaliteiten">Ids van de basisfunctionaliteiten waar de indicator bij hoort.</param>
/// <param name="Waarden">De cijfers over de hele regio en over iedereen, van vroeger naar later.</param>
/// <param name="Gemeenten">Van hoeveel gemeenten er een cijfer is.</param>
/// <param name="Tegenspraak">
/// Staat hier iets, dan ging het cijfer de verkeerde kant op terwijl onderzoek bij een interventie in het register juist een gunstig effect vond; anders null.
/// </param>
public sealed record Meting(
    string Indicator, string Naam, string Eenheid, IReadOnlyList<string> Basisfunctionaliteiten, IReadOnlyList<Regiocijfer> Waarden, int Gemeenten, string? Tegenspraak)
{
    /// <summary>"2022: 41 procent; 2024: 39,5 procent".</summary>
    public string Tekst() => string.Join("; ", Waarden.Select(cijfer => $"{Nl.Jaar(cijfer.Jaar)}: {Nl.Getal(cijfer.Waarde)} {Eenheid}"));
}
