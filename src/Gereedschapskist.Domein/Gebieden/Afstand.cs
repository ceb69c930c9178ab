namespace Gereedschapskist.Domein.Gebieden;

/// <summary>How far municipalities lie apart, as the crow flies between their centres of gravity.</summary>
public static class Afstand
{
    private const double StraalAardeKm = 6371;

    /// <summary>Kilometres, in tenths; null when the place of one of them is unknown.</summary>
    public static decimal? Km(Gemeente een, Gemeente ander)
    {
        ArgumentNullException.ThrowIfNull(een);
        ArgumentNullException.ThrowIfNull(ander);
        return een.Ligging is { } a && ander.Ligging is { } b ? decimal.Round((decimal)Km(a, b), 1) : null;
    }

    public static bool Grenzen(Gemeente een, Gemeente ander)
    {
        ArgumentNullException.ThrowIfNull(een);
        ArgumentNullException.ThrowIfNull(ander);
        return een.Ligging?.Buren.Contains(ander.Code) is true || ander.Ligging?.Buren.Contains(een.Code) is true;
    }

    /// <summary>Haversine: exact enough for distances within the country.</summary>
    private static double Km(Ligging a, Ligging b)
    {
        var (breedte, lengte) = (Radialen(b.Breedtegraad - a.Breedtegraad), Radialen(b.Lengtegraad - a.Lengtegraad));
        var half = Math.Pow(Math.Sin(breedte / 2), 2)
            + (Math.Cos(Radialen(a.Breedtegraad)) * Math.Cos(Radialen(b.Breedtegraad)) * Math.Pow(Math.Sin(lengte / 2), 2));
        return 2 * StraalAardeKm * Math.Asin(Math.Sqrt(half));
    }

    private static double Radialen(double graden) => graden * Math.PI / 180;
}
