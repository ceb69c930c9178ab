using System.Text.Json;

namespace Gereedschapskist.Domein.Shortlists;

/// <summary>
/// A question with the version and day it was asked on, so that the answer can be worked out again to the byte, and the answer in
/// short, so that it can be read even when the program has changed.
/// </summary>
public sealed record Vastlegging
{
    public required string CatalogusVersie { get; init; }

    public required DateOnly Peildatum { get; init; }

    /// <summary>What the question is about, as a heading; null when it is about the interventie it stands with.</summary>
    public string? Onderwerp { get; init; }

    /// <summary>The request as it was sent.</summary>
    public required JsonElement Vraag { get; init; }

    public required IReadOnlyList<Vastleggingsregel> Samenvatting { get; init; }
}
