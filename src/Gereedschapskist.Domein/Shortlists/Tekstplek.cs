namespace Gereedschapskist.Domein.Shortlists;

/// <summary>A place in a document where the user speaks.</summary>
/// <param name="Id">Key under which the text is kept.</param>
/// <param name="Vraag">What belongs there, as a heading or a label.</param>
/// <param name="Hulp">What a good text says there, in one sentence.</param>
public sealed record Tekstplek(string Id, string Vraag, string Hulp);
