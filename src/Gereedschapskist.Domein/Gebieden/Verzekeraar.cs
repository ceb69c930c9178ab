namespace Gereedschapskist.Domein.Gebieden;

/// <summary>A sign that an insurer matters in a region; there is no official list of who is preferred.</summary>
/// <param name="Naam">Insurer.</param>
/// <param name="Aanwijzing">What the source says about it: largest, partner of the plan, well represented.</param>
/// <param name="Jaar">Year in which it was so; null when unknown.</param>
/// <param name="Bron">Address or id of the source.</param>
/// <param name="Toelichting">What to keep in mind.</param>
public sealed record Verzekeraar(string Naam, string Aanwijzing, int? Jaar, string Bron, string? Toelichting);
