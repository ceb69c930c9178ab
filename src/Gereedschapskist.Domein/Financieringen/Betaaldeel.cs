namespace Gereedschapskist.Domein.Financieringen;

/// <summary>A part as the sentences on who pays see it.</summary>
/// <param name="Naam">Name as in a sentence.</param>
/// <param name="Oordeel">The verdict.</param>
/// <param name="Mogelijk">The verdicts that are still possible.</param>
/// <param name="HangtAfVan">What has to be known before it is clear who pays; empty when it is clear.</param>
internal sealed record Betaaldeel(
    string Naam, Financieringsoordeel Oordeel, IReadOnlyList<Financieringsoordeel> Mogelijk, IReadOnlyList<string> HangtAfVan)
{
    public bool IsOpen => HangtAfVan.Count > 0;

    /// <summary>Whether somebody pays in any case.</summary>
    public bool IsZeker => !Mogelijk.Contains(Financieringsoordeel.NietGeregeld) && !Mogelijk.Contains(Financieringsoordeel.Onbekend);

    /// <summary>The parties that may pay while that is open: "de zorgverzekeraar of de gemeente".</summary>
    public string Wie => IsOpen ? Nl.Opsomming([.. Mogelijk.Select(Betalerzin.Partij).OfType<string>().Distinct(StringComparer.Ordinal)], "of") : "";
}
