namespace Gereedschapskist.Domein.Gebieden;

/// <summary>One name with what it stands for: a place, or the places to choose from when it is no longer one.</summary>
internal sealed record Plaats(
    Plaatssoort Soort, Zoeknaam Naam, string Code, IReadOnlyList<Gebied> Gebieden, IReadOnlyList<string> Opmerkingen, int Omvang)
{
    public bool IsRegio => Soort is >= Plaatssoort.Iza and <= Plaatssoort.Jeugdregio;

    /// <summary>The lower, the sooner people mean this.</summary>
    public int Rang(bool regioEerst) => (int)Soort + (regioEerst && !IsRegio ? 100 : 0);
}
