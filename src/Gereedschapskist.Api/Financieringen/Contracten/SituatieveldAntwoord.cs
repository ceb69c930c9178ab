using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Domein.Financieringen;

namespace Gereedschapskist.Api.Financieringen.Contracten;

/// <summary>Een veld van de situatie, met de vraag en de toegestane antwoorden.</summary>
/// <param name="Veld">Naam van het veld in de situatie.</param>
/// <param name="Label">Korte naam.</param>
/// <param name="Vraag">De vraag zoals u die aan iemand stelt.</param>
/// <param name="Type">getal: een geheel getal; ja-nee: true of false; keuze: één van de waarden.</param>
/// <param name="Minimum">Laagste getal.</param>
/// <param name="Maximum">Hoogste getal.</param>
/// <param name="Waarden">Toegestane waarden bij een keuze.</param>
/// <param name="Verfijning">True als het veld het antwoord verfijnt: wie het weglaat, vraagt naar het onderdeel in het algemeen.</param>
/// <param name="Toelichting">Toelichting.</param>
internal sealed record SituatieveldAntwoord(
    string Veld, string Label, string Vraag, Veldtype Type, int? Minimum, int? Maximum, IReadOnlyList<CodeAntwoord> Waarden, bool Verfijning, string? Toelichting)
{
    public static SituatieveldAntwoord Van(Situatieveld v) =>
        new(v.Id, v.Label, v.Vraag, v.Type, v.Minimum, v.Maximum, [.. v.Waarden.Select(w => new CodeAntwoord(w.Id, w.Label))], v.Verfijning, v.Toelichting);
}
