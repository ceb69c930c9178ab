using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Api.Financieringen.Contracten;

/// <summary>Wat één potje voor één onderdeel doet.</summary>
/// <param name="Grondslag">Het potje.</param>
/// <param name="Status">betaalt, onder-voorwaarden, volgens-bron (geen regel, wel een bron over deze interventie) of niet-genoemd.</param>
internal sealed record MatrixcelAntwoord(Grondslag Grondslag, Matrixstatus Status);
