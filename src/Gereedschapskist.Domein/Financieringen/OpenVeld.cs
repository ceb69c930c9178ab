namespace Gereedschapskist.Domein.Financieringen;

/// <summary>An unanswered field that matters to one part.</summary>
/// <param name="Veld">The field.</param>
/// <param name="Beslist">Share of its answers, 0 to 1, that would settle a verdict that is open now.</param>
/// <param name="AnderOordeel">Whether some answer gives another verdict than the one of now.</param>
internal sealed record OpenVeld(Situatieveld Veld, double Beslist, bool AnderOordeel);
