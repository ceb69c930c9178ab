namespace Gereedschapskist.Api.Shortlists.Contracten;

/// <summary>Wat er van een shortlist bewaard is.</summary>
/// <param name="Versies">Nummers van de versies die nog te lezen zijn, de oudste eerst.</param>
/// <param name="TeLaat">Wijzigingen die te laat kwamen doordat iemand anders eerder was; er is niets van verloren.</param>
internal sealed record VersiesAntwoord(IReadOnlyList<int> Versies, IReadOnlyList<TeLateWijzigingAntwoord> TeLaat);

/// <summary>Een wijziging die niet is doorgevoerd, omdat iemand anders eerder was.</summary>
/// <param name="GebaseerdOp">De versie die de schrijver had gelezen.</param>
/// <param name="IngediendOp">Wanneer zij kwam.</param>
/// <param name="Shortlist">De hele inhoud, zodat u die kunt samenvoegen en opnieuw insturen.</param>
internal sealed record TeLateWijzigingAntwoord(int GebaseerdOp, DateTimeOffset IngediendOp, ShortlistVerzoek Shortlist);
