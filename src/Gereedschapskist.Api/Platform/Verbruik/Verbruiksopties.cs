namespace Gereedschapskist.Api.Platform.Verbruik;

/// <summary>Settings under <c>Verbruik</c>: how much one client may use.</summary>
internal sealed class Verbruiksopties
{
    /// <summary>Units a minute for a client without a key; an ordinary call costs one.</summary>
    public int AanroepenPerMinuut { get; set; } = 600;

    /// <summary>Keys that were handed out: the SHA-256 of the key in lower-case hex, and what its holder may use.</summary>
    public Dictionary<string, int> Sleutels { get; set; } = [];
}
