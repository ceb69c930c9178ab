namespace Gereedschapskist.Domein.Voorstellen.Criteria;

/// <summary>What an older fact takes from the lower bound; our choice, for no source gives a term.</summary>
internal static class Ouderdom
{
    /// <summary>Years a fact counts in full.</summary>
    private const int VolleJaren = 5;

    private const decimal AftrekPerJaar = 0.03m;

    private const decimal HoogsteAftrek = 0.3m;

    /// <summary>0 to 0.3; half of the most when the year is unknown.</summary>
    public static decimal Aftrek(int? jaar, DateOnly peildatum) =>
        jaar is { } bekend ? Math.Clamp((peildatum.Year - bekend - VolleJaren) * AftrekPerJaar, 0m, HoogsteAftrek) : HoogsteAftrek / 2;
}
