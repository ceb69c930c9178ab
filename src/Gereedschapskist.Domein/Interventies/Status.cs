namespace Gereedschapskist.Domein.Interventies;

/// <summary>What became of an interventie: replaced, renamed, merged, or made obligatory.</summary>
/// <param name="Tekst">One Dutch sentence.</param>
/// <param name="Bron">Source.</param>
public sealed record Status(string Tekst, string Bron);
