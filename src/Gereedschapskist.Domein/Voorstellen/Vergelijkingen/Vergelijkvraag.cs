using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Vergelijkingen;

/// <summary>A comparison as someone asked it: nothing checked yet.</summary>
public sealed record Vergelijkvraag
{
    /// <summary>Ids of two to eight interventies.</summary>
    public IReadOnlyList<string>? Interventies { get; init; }

    /// <summary>What they are compared for; without it only what does not depend on a question is judged.</summary>
    public Voorstelvraag? Waarvoor { get; init; }
}
