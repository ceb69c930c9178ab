using Gereedschapskist.Api.Shortlists.Contracten;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Api.Shortlists.Importeren;

/// <summary>What a file held: what could be read, and everything that could not.</summary>
/// <param name="Verzoek">The readable part; null when the file is no shortlist at all.</param>
/// <param name="Overgeslagen">What was left out, each with its place; nothing is guessed.</param>
internal sealed record Importresultaat(ShortlistVerzoek? Verzoek, IReadOnlyList<Fout> Overgeslagen);
