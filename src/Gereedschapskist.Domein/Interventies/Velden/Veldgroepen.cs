namespace Gereedschapskist.Domein.Interventies.Velden;

/// <summary>What the fields are about, in the order in which readers meet them.</summary>
public static class Veldgroepen
{
    public const string Algemeen = "algemeen";
    public const string Doelgroep = "doelgroep";
    public const string Bewijs = "bewijs";
    public const string Geld = "geld";
    public const string Uitvoering = "uitvoering";
    public const string Schaal = "schaal";

    private static readonly string[] _volgorde = [Algemeen, Doelgroep, Bewijs, Geld, Uitvoering, Schaal];

    /// <summary>Place of a group among the groups.</summary>
    public static int Plaats(string groep) => Array.IndexOf(_volgorde, groep);
}
