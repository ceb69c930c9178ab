namespace Gereedschapskist.Client;

/// <summary>Het kader waarmee is gewogen.</summary>
public sealed record GebruiktKader
{
    /// <summary>Id van het kader.</summary>
    public required string Id { get; init; }

    /// <summary>Versie van het kader.</summary>
    public required string Versie { get; init; }

    /// <summary>Titel.</summary>
    public required string Titel { get; init; }

    /// <summary>Of het kader met de vraag is meegestuurd.</summary>
    public required bool EigenKader { get; init; }

    /// <summary>Of er eigen gewichten zijn gebruikt.</summary>
    public required bool EigenGewichten { get; init; }
}
