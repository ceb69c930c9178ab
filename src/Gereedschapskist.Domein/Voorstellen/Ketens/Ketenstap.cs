namespace Gereedschapskist.Domein.Voorstellen.Ketens;

/// <summary>Eén stap van de keten met wie haar kan vullen.</summary>
public sealed record Ketenstap
{
    /// <summary>Id van het onderdeel.</summary>
    public required string Onderdeel { get; init; }

    public required string Naam { get; init; }

    /// <summary>Plaats in de keten; 0 loopt langs de hele keten.</summary>
    public required int Stap { get; init; }

    /// <summary>Ids van kandidaten die haar kunnen vullen, de beste eerst; hoogstens vijf.</summary>
    public required IReadOnlyList<string> Voorstellen { get; init; }

    /// <summary>Of geen enkele kandidaat haar vult.</summary>
    public required bool Gat { get; init; }

    /// <summary>Wat er is of ontbreekt.</summary>
    public required string Uitleg { get; init; }
}
