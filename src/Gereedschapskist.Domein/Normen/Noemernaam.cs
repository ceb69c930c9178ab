namespace Gereedschapskist.Domein.Normen;

/// <summary>What a denominator is called in a Dutch sentence, in the plural.</summary>
public static class Noemernaam
{
    public static string Naam(this Noemer noemer) => noemer switch
    {
        Noemer.Inwoners65Plus => "65-plussers",
        Noemer.Inwoners65PlusMetValrisico => "65-plussers met verhoogd valrisico",
        Noemer.Jeugdigen => "jeugdigen",
        Noemer.Gemeente => "gemeenten",
        Noemer.Regio => "regio",
        Noemer.GemeenteEnRegio => "gemeenten en de regio zelf",
        _ => "inwoners",
    };
}
