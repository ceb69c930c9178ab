namespace Gereedschapskist.Client;

/// <summary>Een ingelezen shortlist. Wat niet herkend werd, is overgeslagen en staat erbij; er is niets geraden.</summary>
public sealed record IngelezenShortlist
{
    /// <summary>Alleen nu te zien, en alleen als afdruk bewaard: wie het kwijt is, kan niet meer bij de shortlist.</summary>
    public required string Geheim { get; init; }

    /// <summary>De nieuwe shortlist.</summary>
    public required Shortlist Shortlist { get; init; }

    /// <summary>Wat niet is ingelezen en waarom.</summary>
    public IReadOnlyList<Foutmelding> Overgeslagen { get => field ?? []; init; }
}
