using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Domein.Shortlists.Wijzigingen;
using Gereedschapskist.Opslag.Shortlists;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>A saved shortlist together with the catalogue of then and of now.</summary>
/// <param name="Stuk">As saved.</param>
/// <param name="Inhoud">What it holds.</param>
/// <param name="Toen">The catalogue it was made with; the one of now when that version is not in this database.</param>
/// <param name="Nu">The catalogue and the day of now.</param>
internal sealed record GeopendeShortlist(Shortliststuk Stuk, Shortlist Inhoud, Catalogus Toen, Stand Nu)
{
    /// <summary>False when the facts of then are gone: what is shown are the facts of now.</summary>
    public bool FeitenVanToen => Toen.Versie == Inhoud.CatalogusVersie;

    public IReadOnlyList<Wijziging> Wijzigingen(string interventie) =>
        Wijzigingenlijst.Tussen(new Stand(Toen, Inhoud.Peildatum), Nu, interventie);
}
