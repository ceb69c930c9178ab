namespace Gereedschapskist.Domein.Gebieden;

/// <summary>An everyday name or a name in another language.</summary>
/// <param name="Naam">As people write it.</param>
/// <param name="Betekent">Code of the municipality or region, or the name of the province.</param>
/// <param name="Bron">Address where the name is used so.</param>
public sealed record Gebiedsnaam(string Naam, string Betekent, string Bron);
