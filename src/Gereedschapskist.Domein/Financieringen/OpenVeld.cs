namespace Gereedschapskist.Domein.Financieringen;

/// <summary>An unanswered field that matters to one part.</summary>
/// <param name="Indeling">The field, with the classes of its answers.</param>
/// <param name="Beslist">Share of its answers, 0 to 1, that would settle a verdict that is open now.</param>
/// <param name="AnderOordeel">Whether some answer gives another verdict than the one of now.</param>
/// <param name="Uitkomsten">What the verdict becomes, per group of answers that no rule tells apart.</param>
internal sealed record OpenVeld(Veldindeling Indeling, double Beslist, bool AnderOordeel, IReadOnlyList<Antwoorduitkomst> Uitkomsten)
{
    public Situatieveld Veld => Indeling.Veld;

    public bool Verfijning => Indeling.Verfijning;
}
