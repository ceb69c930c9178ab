using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>The regional plan with the parts that the agreement asks.</summary>
public sealed class RegioplanModel(Cataloguspeil peil) : Stukpagina(peil, "/shortlist/regioplan")
{
    public override string Stuk => "Regioplan";

    public override string Inleiding =>
        "Een regioplan met de onderdelen A tot en met I die het akkoord vraagt. "
        + "Het wordt gevuld met uw doelen, keuzes, taakverdeling, register en checklists, en met wat de catalogus weet.";

    public override string Download => Downloads.Regioplan;

    public override IReadOnlyList<Tekstplek> Plekken => Tekstplekken.Regioplan;
}
