namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>Waarom er niets overblijft.</summary>
/// <param name="Uitleg">Wat er gebeurde.</param>
/// <param name="Versoepel">Regels om te versoepelen; wie het meest teruggeeft eerst.</param>
/// <param name="Advies">Hoe u dat doet.</param>
public sealed record GeenVoorstel(string Uitleg, IReadOnlyList<string> Versoepel, string Advies);
