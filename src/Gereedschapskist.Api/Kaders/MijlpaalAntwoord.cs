using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Referenties;

namespace Gereedschapskist.Api.Kaders;

/// <summary>Een moment in de uitvoering van het akkoord.</summary>
/// <param name="Moment">Het moment in woorden, zo precies als de bron.</param>
/// <param name="Datering">Het eerste moment: een jaar, maand of dag; null als dat onbekend is.</param>
/// <param name="Tot">Het laatste moment, bij een periode of meer momenten.</param>
/// <param name="Voorbij">Of het laatste moment voorbij is; null als er geen datum is.</param>
/// <param name="Wat">Wat er dan gebeurt.</param>
/// <param name="Opmerking">Wat erbij te weten is, bijvoorbeeld dat een bron een andere datum noemt.</param>
/// <param name="Bronnen">Waar dit staat.</param>
internal sealed record MijlpaalAntwoord(
    string Moment, string? Datering, string? Tot, bool? Voorbij, string Wat, string? Opmerking, IReadOnlyList<VindplaatsAntwoord> Bronnen)
{
    public static MijlpaalAntwoord Van(Mijlpaal m, Catalogus c, DateOnly vandaag) => new(
        m.Moment, m.Datering?.ToString(), m.Tot?.ToString(), m.IsVoorbij(vandaag), m.Wat, m.Opmerking, VindplaatsAntwoord.Van(m.Bronnen, c));
}
