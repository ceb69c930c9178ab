namespace Gereedschapskist.Domein.Financieringen;

/// <summary>From a verdict to the parties that can pay.</summary>
public static class Beurzen
{
    /// <summary>The parties that can still pay, each once; one when it is settled.</summary>
    public static IReadOnlyList<Beurs> Van(Onderdeeloordeel oordeel)
    {
        ArgumentNullException.ThrowIfNull(oordeel);
        return [.. oordeel.MogelijkeOordelen.DefaultIfEmpty(oordeel.Oordeel).SelectMany(Van).Distinct().Order()];
    }

    /// <summary>Care under conditions is paid by the insurer for who meets them.</summary>
    private static IEnumerable<Beurs> Van(Financieringsoordeel oordeel) => oordeel switch
    {
        Financieringsoordeel.Verzekerd or Financieringsoordeel.Voorwaardelijk => [Beurs.Zorgverzekeraar],
        Financieringsoordeel.Gemeente => [Beurs.Gemeente],
        Financieringsoordeel.Aanvullend => [Beurs.AanvullendeVerzekering],
        Financieringsoordeel.Gezamenlijk => [Beurs.Gemeente, Beurs.Zorgverzekeraar],
        _ => [Beurs.NiemandAangewezen],
    };
}
