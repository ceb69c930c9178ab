namespace Gereedschapskist.Zoeken;

/// <summary>A piece of text, marked when the question matched it.</summary>
public sealed record Tekstdeel(string Tekst, bool Gemarkeerd);
