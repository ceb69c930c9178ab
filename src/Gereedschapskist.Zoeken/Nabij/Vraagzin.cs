namespace Gereedschapskist.Zoeken.Nabij;

/// <summary>A phrase in which people say a problem.</summary>
/// <param name="Tekst">The phrase.</param>
/// <param name="Document">The interventie it is about; null when it is about a topic.</param>
/// <param name="Onderwerp">Number of the topic it is about; null when it is about one interventie.</param>
internal sealed record Vraagzin(string Tekst, int? Document, int? Onderwerp);
