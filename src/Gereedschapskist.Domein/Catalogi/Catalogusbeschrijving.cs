namespace Gereedschapskist.Domein.Catalogi;

/// <summary>What the catalogue says about itself.</summary>
public sealed record Catalogusbeschrijving
{
    public required string Titel { get; init; }

    public required string Omschrijving { get; init; }

    /// <summary>Date of the last editorial change.</summary>
    public required DateOnly Datum { get; init; }

    /// <summary>SPDX id of the licence of our own descriptions and facts.</summary>
    public required string Licentie { get; init; }

    /// <summary>Id of the afwegingskader that weighs when the asker names none; null in versions from when there was only one.</summary>
    public string? Standaardkader { get; init; }
}
