using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein.Taakverdelingen;

namespace Gereedschapskist.Api.Shortlists.Export.Overeenkomsten;

/// <summary>
/// What parties do when one of them does not keep an agreement. The guide asks that they can be held to it; the steps are our own
/// proposal.
/// </summary>
internal static class Escalatie
{
    public static IEnumerable<Blok> Schrijf(Shortlistbron bron, Notenlijst noten, IReadOnlyList<Taakbeeld> taken)
    {
        yield return new Kop(1, "7. Als een afspraak niet lukt");
        if (Regiopartijen.Handreiking(bron) is { Regionaal: { } regionaal } punt)
        {
            yield return new Alinea(((Zin)regionaal).Met(noten.Verwijs(punt.Bronnen)));
        }

        if (bron.HeeftTekst("overeenkomst-escalatie"))
        {
            yield return new Alinea(bron.Shortlist.Teksten["overeenkomst-escalatie"]);
        }

        yield return new Alinea(
            "De stappen hieronder zijn een voorstel van de Gereedschapskist en komen niet uit een akkoord. Pas ze aan.", Alineasoort.Klein);
        yield return new Tabel("Stappen, van dichtbij naar verder weg", ["Stap", "Wie", "Wat zij doen", "Binnen"], [8, 32, 40, 20],
        [
            Stap(
                "1", "wie voor het onderdeel aanspreekbaar is, bij beide partijen",
                "Zij zeggen welke afspraak niet lukt en waarom, en zoeken samen een oplossing. Zij schrijven die op."),
            Stap("2", "wie het onderdeel coördineert", "Brengt de partijen bij elkaar en stelt een oplossing voor."),
            Stap("3", Trekkers(bron), "Zij beslissen samen, of leggen twee keuzes voor aan de bestuurders."),
            Stap("4", "bestuurders van de partijen", "Zij besluiten, passen de afspraak aan of beëindigen haar volgens artikel 8."),
            Stap(
                "5", "een onafhankelijke bemiddelaar die beide partijen kiezen",
                "Bemiddelt als de bestuurders het niet eens worden. Wie de kosten draagt, spreken de partijen vooraf af."),
        ]);
        List<IReadOnlyList<Zin>> rollen =
        [
            .. from beeld in taken
               from regel in beeld.Onderdelen
               where regel.Afspraak is not null
               let afspraak = regel.Afspraak!
               select (IReadOnlyList<Zin>)
               [
                   $"{regel.Naam} ({beeld.Naam})", Rol(afspraak.Contact), Rol(afspraak.Coordineert), Rol(afspraak.Beslist),
               ],
        ];
        if (rollen.Count > 0)
        {
            yield return new Tabel(
                "Bij wie een onderdeel terechtkomt",
                ["Onderdeel", "Stap 1: aanspreekbaar", "Stap 2: coördineert", "Stap 4: beslist"],
                [34, 22, 22, 22],
                rollen);
        }

        yield return new Alinea("Intussen gaat de hulp aan inwoners door.");
    }

    private static IReadOnlyList<Zin> Stap(string nummer, Zin wie, string wat) => [nummer, wie, wat, Zin.InTeVullen("aantal weken")];

    private static Zin Trekkers(Shortlistbron bron) =>
        Zin.Vet("mandaatgemeente: ") + Regiopartijen.Mandaatgemeente(bron)
        + Zin.Vet("; zorgverzekeraar: ") + Regiopartijen.Zorgverzekeraar(bron);

    private static Zin Rol(string? wie) => wie is not null ? wie : Zin.InTeVullen("rol");
}
