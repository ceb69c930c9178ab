namespace Gereedschapskist.Domein.Gebieden;

/// <summary>A municipality with the regions it belongs to. Numbers are null when unknown.</summary>
public sealed record Gemeente
{
    /// <summary>CBS code, such as <c>GM0344</c>.</summary>
    public required string Code { get; init; }

    public required string Naam { get; init; }

    public required string Provincie { get; init; }

    public int? Inwoners { get; init; }

    public DateOnly? InwonersPeildatum { get; init; }

    /// <summary>Shows today's size only; source and date of this number are weaker.</summary>
    public int? InwonersIndicatief2026 { get; init; }

    public int? Inwoners65Plus { get; init; }

    public DateOnly? Inwoners65PlusPeildatum { get; init; }

    public required string IzaRegio { get; init; }

    public required string GgdRegio { get; init; }

    public required string Zorgkantoorregio { get; init; }

    public required string Veiligheidsregio { get; init; }

    public required string Jeugdregio { get; init; }
}
