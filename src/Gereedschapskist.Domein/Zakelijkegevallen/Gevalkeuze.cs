namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>Waarom met deze interventie is gerekend, als u er geen noemde.</summary>
/// <param name="Uitleg">De reden, in één zin.</param>
/// <param name="Andere">Andere interventies die u kunt kiezen, de beste eerst.</param>
public sealed record Gevalkeuze(string Uitleg, IReadOnlyList<Gevalalternatief> Andere);

/// <summary>Een andere interventie voor dezelfde vraag.</summary>
/// <param name="Id">Vaste id.</param>
/// <param name="Naam">Naam.</param>
/// <param name="VanEuroPerDeelnemer">Euro per deelnemer, ondergrens; null als er geen raming per deelnemer is.</param>
/// <param name="TotEuroPerDeelnemer">Euro per deelnemer, bovengrens.</param>
public sealed record Gevalalternatief(string Id, string Naam, decimal? VanEuroPerDeelnemer, decimal? TotEuroPerDeelnemer);
