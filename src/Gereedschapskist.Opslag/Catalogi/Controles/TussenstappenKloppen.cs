using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>An outcome can only be a step towards a goal that it is about.</summary>
internal sealed class TussenstappenKloppen : ICatalogusregel
{
    public IEnumerable<Catalogusfout> Controleer(Controlecontext context) =>
        from document in context.InMap("interventies")
        from effect in document.Wortel.Lijst("effecten").Select((inhoud, plek) => (Inhoud: inhoud, Plek: plek))
        let doelen = effect.Inhoud.Lijst("gezondheidsdoelen").Select(doel => doel.GetString()).ToHashSet(StringComparer.Ordinal)
        from doel in effect.Inhoud.Lijst("tussenstapNaar").Select(waarde => waarde.GetString())
        where !doelen.Contains(doel)
        select new Catalogusfout(document.Pad, new Fout(
            $"effecten[{effect.Plek}].tussenstapNaar", "tussenstap-zonder-doel", $"Deze uitkomst gaat volgens 'gezondheidsdoelen' niet over '{doel}'.",
            "Voeg het doel daar toe of haal het hier weg."));
}
