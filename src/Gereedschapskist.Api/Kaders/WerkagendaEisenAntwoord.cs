using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Referenties;

namespace Gereedschapskist.Api.Kaders;

/// <summary>Wat de opdracht van een regionale werkagenda vraagt.</summary>
/// <param name="Regie">Wie de regie heeft.</param>
/// <param name="Schaal">Op welke schaal de werkagenda wordt gemaakt.</param>
/// <param name="VastgesteldDoor">Wie de werkagenda vaststelt.</param>
/// <param name="Inhoud">Wat erin staat.</param>
/// <param name="Eisen">Wat wordt gevraagd, naar de status van een onderwerp op de agenda.</param>
/// <param name="Afwijken">Of een regio van een streefwaarde mag afwijken.</param>
/// <param name="Opbouw">De delen van het format, in volgorde.</param>
/// <param name="Bronnen">Waar dit staat.</param>
internal sealed record WerkagendaEisenAntwoord(
    string Regie,
    string Schaal,
    string VastgesteldDoor,
    IReadOnlyList<string> Inhoud,
    IReadOnlyList<WerkagendaEisAntwoord> Eisen,
    string Afwijken,
    IReadOnlyList<Werkagendadeel> Opbouw,
    IReadOnlyList<VindplaatsAntwoord> Bronnen)
{
    public static WerkagendaEisenAntwoord Van(Werkagenda w, Catalogus c) => new(
        w.Regie,
        w.Schaal,
        w.VastgesteldDoor,
        w.Inhoud,
        [.. w.Eisen.Select(e => new WerkagendaEisAntwoord([.. e.Statussen.Select(s => c.Code(s))], e.Eis))],
        w.Afwijken,
        w.Format,
        VindplaatsAntwoord.Van(w.Bronnen, c));
}

/// <summary>Wat de werkagenda moet hebben bij onderwerpen met deze status.</summary>
/// <param name="Statussen">Statussen op de agenda waarvoor de eis geldt.</param>
/// <param name="Eis">De eis.</param>
internal sealed record WerkagendaEisAntwoord(IReadOnlyList<CodeAntwoord> Statussen, string Eis);
