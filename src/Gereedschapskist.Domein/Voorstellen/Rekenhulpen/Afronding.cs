namespace Gereedschapskist.Domein.Voorstellen.Rekenhulpen;

/// <summary>No false precision: an estimate keeps two figures above 100 and is whole below.</summary>
internal static class Afronding
{
    public static decimal Schatting(decimal getal)
    {
        var stap = 1m;
        while (Math.Abs(getal) >= 100m * stap)
        {
            stap *= 10m;
        }

        return Math.Round(getal / stap, MidpointRounding.AwayFromZero) * stap;
    }
}
