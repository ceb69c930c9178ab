using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Shortlists.Contracten;
using Gereedschapskist.Api.Voorstellen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Zoeken;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>Turns a request into a shortlist, or into everything that is wrong with it.</summary>
internal static class Shortlistbinder
{
    public static Uitkomst<Shortlist> Bind(ShortlistVerzoek verzoek, Catalogus catalogus, DateOnly peildatum, Zoekindexen indexen)
    {
        var vastlegger = new Vastlegger(catalogus, verzoek.Peildatum ?? peildatum, Doelzoeker.Voor(catalogus, indexen));
        var shortlist = new Shortlist
        {
            Titel = verzoek.Titel.Trim(),
            CatalogusVersie = catalogus.Versie,
            Peildatum = verzoek.Peildatum ?? peildatum,
            Context = verzoek.Context?.NaarContext() ?? new Shortlistcontext(),
            Items = [.. verzoek.Items.Select(vastlegger.Leg)],
        };
        List<Fout> fouten = [.. Shortlistcontrole.Controleer(catalogus, shortlist), .. vastlegger.Fouten];
        return fouten.Count > 0 ? fouten : shortlist;
    }

    public static Fout OnbekendeVersie(string versie) => new(
        "catalogusVersie", Foutcodes.VersieOnbekend, $"Catalogusversie '{Problemen.Kort(versie)}' is hier niet bekend.",
        "Laat 'catalogusVersie' weg om de versie van nu te gebruiken.");
}
