namespace Gereedschapskist.Domein.Fouten;

/// <summary>What was probably meant by something that does not exist, to choose from.</summary>
/// <param name="Getypt">What was asked for.</param>
/// <param name="Keuzes">The nearest first; empty when nothing is near.</param>
public sealed record Aanbod(string Getypt, IReadOnlyList<Aanbodkeuze> Keuzes);

/// <summary>One thing that may have been meant.</summary>
/// <param name="Waarde">What to write in the field.</param>
/// <param name="Naam">What it is called.</param>
public sealed record Aanbodkeuze(string Waarde, string Naam);
