using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Criteria;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>Divides proposals by how strongly they are supported.</summary>
internal static class Voorstelgroepen
{
    public static Onderbouwing Van(Beoordeling kandidaat, Matchvraag vraag)
    {
        var niveau = kandidaat.Interventie.Erkenningsniveau;
        var gunstig = Doeleffecten.Van(kandidaat.Interventie, vraag).Where(effect => effect.Uitwerking is Uitwerking.Gunstig).ToList();
        return niveau >= Erkenningsniveau.EersteAanwijzingen || gunstig.Exists(e => e.Bewijs is Bewijsvorm.Rct or Bewijsvorm.Gecontroleerd) ? Onderbouwing.Bewezen
            : niveau is Erkenningsniveau.GoedOnderbouwd || gunstig.Count > 0 ? Onderbouwing.Veelbelovend
            : Onderbouwing.AlleenBeschreven;
    }

    public static IReadOnlyList<Voorstelgroep> Maak(IEnumerable<Voorstel> voorstellen) =>
    [
        .. voorstellen
            .GroupBy(voorstel => voorstel.Groep)
            .OrderBy(groep => groep.Key)
            .Select(groep => new Voorstelgroep(groep.Key, [.. groep.Select(voorstel => voorstel.Interventie.Id)])),
    ];
}
