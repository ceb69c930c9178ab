namespace Gereedschapskist.Client;

/// <summary>Wat er van een shortlist bewaard is.</summary>
public sealed record Shortlistversies
{
    /// <summary>Nummers van de versies die nog te lezen zijn, de oudste eerst.</summary>
    public IReadOnlyList<int> Versies { get => field ?? []; init; }

    /// <summary>Wijzigingen die te laat kwamen doordat iemand anders eerder was; er is niets van verloren.</summary>
    public IReadOnlyList<TeLateWijziging> TeLaat { get => field ?? []; init; }
}
