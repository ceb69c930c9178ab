namespace Gereedschapskist.Client;

/// <summary>Een vraag om interventies naast elkaar te zetten.</summary>
public sealed record VergelijkVerzoek
{
    /// <summary>Ids van twee tot en met acht interventies.</summary>
    public IReadOnlyList<string>? Interventies { get; init; }

    /// <summary>Een vraag om voorstellen. Geef minstens een basisfunctionaliteit, een gezondheidsdoel of een doel.</summary>
    public VoorstelVerzoek? Waarvoor { get; init; }
}
