namespace Gereedschapskist.Domein.Voorstellen.Filters;

/// <summary>The name of a rule for people: its code is Dutch, only the hyphens are not.</summary>
public static class Regelnaam
{
    public static string InWoorden(string regel)
    {
        ArgumentNullException.ThrowIfNull(regel);
        return regel.Replace('-', ' ');
    }
}
