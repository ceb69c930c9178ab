namespace Gereedschapskist.Domein.Regiodoelen;

/// <summary>Hoe een doel ervoor staat.</summary>
/// <param name="Doel">Het doel.</param>
/// <param name="Koers">Of het doel zo gehaald wordt.</param>
/// <param name="Laatste">Het laatste cijfer over de hele regio; null als dat er niet is.</param>
/// <param name="Verwacht">Waar de regio in het jaar van dat cijfer zou zijn, als het elk jaar evenveel verandert; null als dat niet te zeggen is.</param>
/// <param name="Gemeenten">Van hoeveel gemeenten er een cijfer is.</param>
/// <param name="GemeentenOpDoel">Hoeveel van die gemeenten met hun laatste cijfer het doel al halen.</param>
/// <param name="Zin">De stand in één zin.</param>
public sealed record Doelstand(Regiodoel Doel, Koers Koers, Regiocijfer? Laatste, decimal? Verwacht, int Gemeenten, int GemeentenOpDoel, string Zin);
