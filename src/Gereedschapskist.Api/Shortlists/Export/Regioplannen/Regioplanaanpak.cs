using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein;
using Gereedschapskist.Domein.Basisfunctionaliteiten;

namespace Gereedschapskist.Api.Shortlists.Export.Regioplannen;

/// <summary>What the region is going to do, and at which scale.</summary>
internal static class Regioplanaanpak
{
    public static Regioplandeel Activiteiten(Regioplanstof stof) => new(
        [
            new Tabel(
                "Wat er volgens het akkoord komt, en hoe ver het nu is",
                ["Basisfunctionaliteit", "Wat er overal moet zijn", "Uiterlijk", "Nu, volgens het register"],
                [24, 38, 12, 26],
                [.. stof.Functies.Select(functie => Stand(stof, functie))]),
            new Tabel(
                "Wat de regio kiest",
                ["Basisfunctionaliteit", "Interventie", "Besluit en reden"],
                [28, 32, 40],
                [.. stof.Functies.SelectMany(functie => Keuzes(stof, functie))]),
            .. Aanpakwerkblad.Blokken(stof.Bron, _ => true),
            .. stof.PerFunctie("doel"),
            .. stof.PerFunctie("groei"),
        ],
        stof.Functies.Any(functie => stof.Bron.Kandidaten(functie).Count > 0));

    public static Regioplandeel Schaal(Regioplanstof stof)
    {
        var bekend = stof.Functies.Where(functie => functie.NatuurlijkeSchaal is not null).ToList();
        var keuzes = stof.Bron.NietAfgewezen.ToList();
        var open = keuzes.Where(keuze => keuze.Item.Afweging is null).Select(keuze => keuze.Interventie.Naam).ToList();
        return new Regioplandeel(
            [
                .. Afwegingtabel.Maak(keuzes),
                .. open.Count == 0 ? (Blok[])[] : [new Alinea($"Nog niet afgewogen: {Nl.Opsomming(open)}.")],
                .. bekend.Count == 0 ? (Blok[])[] :
                [
                    new Tabel("Wat het akkoord zelf over de schaal zegt", ["Basisfunctionaliteit", "Schaal"], [36, 64],
                        [.. bekend.Select(functie => (IReadOnlyList<Zin>)[stof.Naam(functie), functie.NatuurlijkeSchaal!])]),
                ],
            ],
            open.Count < keuzes.Count);
    }

    private static IReadOnlyList<Zin> Stand(Regioplanstof stof, Basisfunctionaliteit functie) =>
    [
        stof.Naam(functie),
        functie.LandelijkDekkendAanbod.Count > 0 ? string.Join("\n", functie.LandelijkDekkendAanbod) : "het akkoord noemt geen aanbod",
        functie.DekkingUiterlijk is { } jaar ? Nl.Jaar(jaar) : "geen jaar afgesproken",
        stof.Register.Dekking(functie) is { } dekking ? dekking.Zin : "het dossier heeft nog geen register",
    ];

    private static IEnumerable<IReadOnlyList<Zin>> Keuzes(Regioplanstof stof, Basisfunctionaliteit functie)
    {
        var keuzes = stof.Bron.Kandidaten(functie);
        return keuzes.Count == 0
            ? [[functie.Naam, Zin.InTeVullen("keuze uit de catalogus of een eigen aanpak"), ""]]
            : keuzes.Select(keuze => (IReadOnlyList<Zin>)
            [
                functie.Naam,
                $"{keuze.Interventie.Naam} ({Feitenzin.Erkenning(stof.Bron.Catalogus, keuze.Interventie).MetKleineLetter()})",
                Feitenzin.BesluitMetReden(stof.Bron.Catalogus, keuze.Item),
            ]);
    }
}
