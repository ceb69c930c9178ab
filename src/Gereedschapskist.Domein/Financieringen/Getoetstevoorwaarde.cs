namespace Gereedschapskist.Domein.Financieringen;

/// <summary>A condition and whether it is met.</summary>
/// <param name="Veld">The field of the situation; null for a condition that no field asks.</param>
/// <param name="Voorwaarde">The condition in words.</param>
/// <param name="Status">Met, not met or not known.</param>
public sealed record Getoetstevoorwaarde(string? Veld, string Voorwaarde, Voorwaardestatus Status);
