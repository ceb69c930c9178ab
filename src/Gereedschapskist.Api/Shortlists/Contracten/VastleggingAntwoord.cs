using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Contracten;

/// <summary>Een vraag die u stelde, met het antwoord in het kort. Dezelfde vraag geeft bij dezelfde versie en peildatum hetzelfde antwoord.</summary>
internal sealed record VastleggingAntwoord
{
    /// <summary>Versie van de catalogus waarop de vraag is beantwoord.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Dag waarop de vraag is beantwoord.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Waar de vraag over gaat; null als zij gaat over de interventie waar zij bij staat.</summary>
    public required string? Onderwerp { get; init; }

    /// <summary>Het bericht zoals u het stuurde.</summary>
    public required JsonElement Vraag { get; init; }

    /// <summary>Het antwoord in het kort.</summary>
    public required IReadOnlyList<Vastleggingsregel> Samenvatting { get; init; }

    [return: NotNullIfNotNull(nameof(v))]
    public static VastleggingAntwoord? Van(Vastlegging? v) => v is null ? null : new VastleggingAntwoord
    {
        CatalogusVersie = v.CatalogusVersie,
        Peildatum = v.Peildatum,
        Onderwerp = v.Onderwerp,
        Vraag = v.Vraag,
        Samenvatting = v.Samenvatting,
    };
}
