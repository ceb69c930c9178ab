using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>The draft agreement between the parties of the region.</summary>
public sealed class OvereenkomstModel(Cataloguspeil peil) : Stukpagina(peil, "/shortlist/overeenkomst")
{
    public override string Stuk => "Samenwerkingsovereenkomst";

    public override string Inleiding =>
        "Een concept om met elkaar te bespreken, uit de taakverdeling van uw dossier. Er staan stappen in voor als een afspraak niet lukt. "
        + "Laat een jurist het nakijken voordat iemand tekent.";

    public override string Download => Downloads.Overeenkomst;

    public override IReadOnlyList<Tekstplek> Plekken => Tekstplekken.Overeenkomst;
}
