using System.Text.Json;
using Gereedschapskist.Api.Afwegingen;
using Gereedschapskist.Api.Financieringen.Contracten;
using Gereedschapskist.Api.Voorstellen;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>A frozen question back as the request it was.</summary>
internal static class Vraaglezer
{
    public static VoorstelVerzoek? Voorstel(Vastlegging? v) => v?.Vraag.Deserialize(VoorstelJsonContext.Default.VoorstelVerzoek);

    public static FinancieringstoetsVerzoek? Financieringstoets(Vastlegging? v) =>
        v?.Vraag.Deserialize(FinancieringenJsonContext.Default.FinancieringstoetsVerzoek);

    public static AfwegingVerzoek? Afweging(Vastlegging? v) => v?.Vraag.Deserialize(AfwegingJsonContext.Default.AfwegingVerzoek);
}
