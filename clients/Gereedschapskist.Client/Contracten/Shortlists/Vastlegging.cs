using System.Text.Json;

namespace Gereedschapskist.Client;

/// <summary>
/// Een vraag die u stelde, met het antwoord in het kort. Dezelfde vraag geeft bij dezelfde versie en peildatum hetzelfde
/// antwoord.
/// </summary>
public sealed record Vastlegging
{
    /// <summary>Versie van de catalogus waarop de vraag is beantwoord.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Dag waarop de vraag is beantwoord.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Vraag.</summary>
    public required JsonElement Vraag { get; init; }

    /// <summary>Het antwoord in het kort.</summary>
    public IReadOnlyList<Vastleggingsregel> Samenvatting { get => field ?? []; init; }
}
