namespace Gereedschapskist.Domein.Voorstellen.Vragen;

/// <summary>A goal in free words.</summary>
/// <param name="Woorden">As asked.</param>
/// <param name="Scores">Score of the text search per id of an interventie; what is absent was not found.</param>
public sealed record Tekstvraag(string Woorden, IReadOnlyDictionary<string, double> Scores);

/// <summary>Finds interventies by words; the domain has no search of its own.</summary>
public delegate IReadOnlyDictionary<string, double> Tekstzoeker(string woorden);
