namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>A run of words of the question that may be the name of an interventie.</summary>
internal sealed record Naamkandidaat(string Naam, bool HeleVraag)
{
    /// <summary>What it adds to a score of which the best text match is 1: who types a name wants that one first.</summary>
    public const float HeleNaam = 3f;

    /// <summary>A name among other words.</summary>
    public const float NaamInVraag = 0.6f;
}
