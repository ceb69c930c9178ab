using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>Shows what the function is made of, whatever the ranking of programmes says.</summary>
internal static class Bouwsteenzicht
{
    private const int MeesteInvullers = 5;

    public static IReadOnlyList<Bouwsteenbeeld> Maak(Voorstelopdracht vraag, IReadOnlyList<Beoordeling> ranglijst) =>
        [.. (vraag.Functie?.Functie.Bouwstenen ?? []).OrderBy(steen => steen.Merk).Select(steen => Beeld(steen, vraag, ranglijst))];

    private static Bouwsteenbeeld Beeld(Bouwsteen steen, Voorstelopdracht vraag, IReadOnlyList<Beoordeling> ranglijst) => new()
    {
        Naam = steen.Naam,
        Merk = steen.Merk,
        Onderdeel = steen.Onderdeel,
        Waarom = steen.Waarom,
        Interventies = [.. steen.Interventies.Select(vraag.Catalogus.Interventie).OfType<Interventie>().Select(Interventieverwijzing.Naar)],
        InTeVullenMet = steen.Interventies.Count > 0 ? [] : Invullers(steen, vraag, ranglijst),
        Bronnen =
        [
            .. steen.Bronnen
                .Select(verwijzing => (Bron: vraag.Catalogus.Bron(verwijzing.Bron), verwijzing.Plek))
                .Where(vindplaats => vindplaats.Bron is not null)
                .Select(vindplaats => new Vindplaats(vindplaats.Bron!, vindplaats.Plek)),
        ],
    };

    private static IReadOnlyList<string> Invullers(Bouwsteen steen, Voorstelopdracht vraag, IReadOnlyList<Beoordeling> ranglijst)
    {
        var mogelijk = vraag.Functie?.Onderdelen.FirstOrDefault(deel => deel.Id == steen.Onderdeel)?.Interventies ?? [];
        return [.. ranglijst.Select(kandidaat => kandidaat.Interventie.Id).Where(mogelijk.Contains).Take(MeesteInvullers)];
    }
}
