using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Export.Regioplannen;

/// <summary>What the region wants to reach, and for whom.</summary>
internal static class Regioplandoelen
{
    /// <summary>The table holds its own blanks, per leefgebied.</summary>
    public static Regioplandeel Doelen(Regioplanstof stof)
    {
        var context = stof.Bron.Shortlist.Context with { Basisfunctionaliteiten = [.. stof.Functies.Select(functie => functie.Id)] };
        var cijfers = Plaatscijfer.Alle(stof.Bron.Catalogus, context);
        return new Regioplandeel(
            [
                Doelentabel.Maak(stof.Bron),
                .. cijfers.Count == 0 ? (Blok[])[] :
                [
                    new Kop(2, "Hoe het hier is"),
                    new Opsomming([.. cijfers.Select(cijfer => Feitenzin.Cijfer(stof.Bron.Catalogus, cijfer, stof.Noten))]),
                ],
            ],
            Bekend: true);
    }

    public static Regioplandeel Risicogroepen(Regioplanstof stof)
    {
        List<string> groepen =
        [
            .. stof.Bron.Doelgroep is { } eigen ? [eigen.MetHoofdletter()] : Array.Empty<string>(),
            .. (stof.Bron.Shortlist.Regio?.Doelen ?? [])
                .Where(doel => doel.Groep is not null)
                .Select(doel => $"{doel.Groep!.MetHoofdletter()}, bij het doel “{doel.Indicator}”"),
        ];
        var gekozen = stof.Bron.NietAfgewezen.Where(keuze => keuze.Interventie.Doelgroep is not null).ToList();
        return new Regioplandeel(
            [
                .. groepen.Count == 0 ? (Blok[])[] :
                    [new Alinea("De groepen die de regio in haar doelen noemt:"), new Opsomming([.. groepen.Select(groep => (Zin)groep)])],
                new Tabel("Voor wie de basisfunctionaliteiten er zijn", ["Basisfunctionaliteit", "Voor wie"], [36, 64],
                [
                    .. from functie in stof.Functies
                       let wie = functie.Doelgroep ?? Nl.Leeftijd(functie.LeeftijdVan, functie.LeeftijdTot)
                       select (IReadOnlyList<Zin>)[stof.Naam(functie), wie ?? "staat niet in onze bronnen"],
                ]),
                .. gekozen.Count == 0 ? (Blok[])[] :
                [
                    new Tabel("Voor wie de interventies uit het dossier zijn", ["Interventie", "Voor wie"], [36, 64],
                        [.. gekozen.Select(keuze => (IReadOnlyList<Zin>)[keuze.Interventie.Naam, keuze.Interventie.Doelgroep!])]),
                ],
            ],
            groepen.Count > 0);
    }
}
