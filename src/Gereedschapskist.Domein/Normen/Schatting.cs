namespace Gereedschapskist.Domein.Normen;

/// <summary>No false precision: an estimate keeps two figures above 100 and is whole below.</summary>
public static class Schatting
{
    public static decimal Rond(decimal getal)
    {
        var stap = 1m;
        while (Math.Abs(getal) >= 100m * stap)
        {
            stap *= 10m;
        }

        return Math.Round(getal / stap, MidpointRounding.AwayFromZero) * stap;
    }
}
