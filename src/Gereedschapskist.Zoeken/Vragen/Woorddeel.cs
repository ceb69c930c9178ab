namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>Part of a compound.</summary>
internal sealed record Woorddeel(string Stam, bool IsVaag)
{
    public List<int> Begrippen { get; } = [];
}
