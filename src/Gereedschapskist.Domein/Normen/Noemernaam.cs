namespace Gereedschapskist.Domein.Normen;

/// <summary>What a denominator is called in a Dutch sentence.</summary>
public static class Noemernaam
{
    /// <summary>In the plural.</summary>
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

    /// <summary>With how many there are: "1 gemeente", "18 gemeenten en 1 regio", "4.200 65-plussers"; null when that is unknown.</summary>
    public static string? Telling(this Aantallen aantallen, Noemer noemer)
    {
        ArgumentNullException.ThrowIfNull(aantallen);
        return aantallen.Van(noemer) is not { } aantal ? null : noemer switch
        {
            Noemer.Gemeente => Gemeenten(aantal),
            Noemer.Regio => Regios(aantal),
            Noemer.GemeenteEnRegio when aantallen is { Gemeenten: { } gemeenten, Regios: { } regios } => $"{Gemeenten(gemeenten)} en {Regios(regios)}",
            Noemer.GemeenteEnRegio => Gemeenten(aantal),
            _ => $"{Nl.Afgerond(aantal)} {noemer.Naam()}",
        };
    }

    private static string Gemeenten(decimal aantal) => Nl.Aantal(aantal, "gemeente", "gemeenten");

    private static string Regios(decimal aantal) => Nl.Aantal(aantal, "regio", "regio's");
}
