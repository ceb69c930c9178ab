namespace Gereedschapskist.Domein.Kostenramingen;

/// <summary>What the user knows of the own situation; null leaves the number to the catalogue. Amounts in euro.</summary>
public sealed record EigenInvoer
{
    public static readonly EigenInvoer Geen = new();

    public decimal? PrijsPerDeelnemer { get; init; }

    public decimal? PrijsPerGroep { get; init; }

    /// <summary>Participants per group, 1 or more.</summary>
    public decimal? Groepsgrootte { get; init; }

    /// <summary>Per hour of one supervisor.</summary>
    public decimal? Uurprijs { get; init; }

    public decimal? Bijeenkomsten { get; init; }

    public decimal? MinutenPerBijeenkomst { get; init; }

    public decimal? Begeleiders { get; init; }

    public decimal? MateriaalPerDeelnemer { get; init; }

    public decimal? RuimtePerBijeenkomst { get; init; }

    public decimal? LicentiePerDeelnemer { get; init; }

    /// <summary>Whether the hours are to be counted with own numbers, so that a price of a source no longer holds.</summary>
    internal bool RaaktUren =>
        Uurprijs is not null || Bijeenkomsten is not null || MinutenPerBijeenkomst is not null || Begeleiders is not null;

    /// <summary>Whether the costs beside the hours are given, so that they need not be estimated.</summary>
    internal bool NoemtPosten => MateriaalPerDeelnemer is not null || RuimtePerBijeenkomst is not null || LicentiePerDeelnemer is not null;
}
