namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>A run of words of the question that may be the name of an interventie.</summary>
internal sealed record Naamkandidaat(string Naam, bool HeleVraag);
