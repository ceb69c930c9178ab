namespace Gereedschapskist.Domein.Financieringen;

/// <summary>
/// The name under which a verdict is given. Two parts can be the same supply seen from two purses; then the one that pays gives
/// its name, so that no verdict says "via the Zvw: the municipality".
/// </summary>
internal static class Onderdeelnaam
{
    public static string Van(Tabelvraag vraag, Financieringskennis kennis)
    {
        var eigen = vraag.Vraag.Kennis.Onderdeel;
        var betaler = vraag.MogelijkeRegels.Select(r => r.Onderdeel).Distinct().ToList();
        return betaler is [var enige] && enige != eigen.Id && !vraag.ZonderRegelMogelijk && kennis.Onderdeel(enige) is { } ander
            ? ander.Onderdeel.Naam
            : eigen.Naam;
    }
}
