namespace Gereedschapskist.Client;

/// <summary>Een gemeente met haar regio's. Een getal dat niet bekend is, is null.</summary>
public sealed record Gemeente
{
    /// <summary>CBS-code, zoals GM0344.</summary>
    public required string Code { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Provincie.</summary>
    public required string Provincie { get; init; }

    /// <summary>Aantal inwoners op de peildatum.</summary>
    public int? Inwoners { get; init; }

    /// <summary>Dag waarop het aantal inwoners gold.</summary>
    public DateOnly? InwonersPeildatum { get; init; }

    /// <summary>Aantal inwoners in 2026, alleen als aanwijzing: bron en datum zijn minder zeker.</summary>
    public int? InwonersIndicatief2026 { get; init; }

    /// <summary>Aantal inwoners van 65 jaar en ouder op de peildatum.</summary>
    public int? Inwoners65Plus { get; init; }

    /// <summary>Dag waarop het aantal 65-plussers gold.</summary>
    public DateOnly? Inwoners65PlusPeildatum { get; init; }

    /// <summary>De regio's waar de gemeente in ligt, één per soort.</summary>
    public IReadOnlyList<RegioVerwijzing> Regios { get => field ?? []; init; }
}
