using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Domein.Taakverdelingen;

namespace Gereedschapskist.Api.Shortlists.Export.Regioplannen;

/// <summary>What is agreed with those who refer, carry out and coordinate.</summary>
internal static class Regioplanuitvoering
{
    public static Regioplandeel Afspraken(Regioplanstof stof) => new(
        [
            .. Afsprakentabel.Maak(stof.Bron.Shortlist),
            .. stof.Functies.SelectMany(functie => Keten(stof, functie)),
            .. stof.PerFunctie("wie"),
        ],
        stof.Bron.Shortlist.Afspraken.Count > 0 || stof.Afspraken.Any(a => a.Afspraak.VoertUit is not null));

    public static Regioplandeel Coordinatie(Regioplanstof stof)
    {
        var eigen = stof.Afspraken.Where(a => a.Afspraak is { Coordineert: not null } or { Contact: not null }).ToList();
        List<IReadOnlyList<Zin>> bronnen =
        [
            .. from functie in stof.Functies
               from deel in Onderdelen(stof, functie)
               where deel.Stap == 0 && deel.Uitvoerders.Count > 0
               select (IReadOnlyList<Zin>)[functie.Naam, ((Zin)deel.Naam).Met(stof.Noten.Verwijs(deel.Bronnen)), Nl.Opsomming(deel.Uitvoerders, "of")],
        ];
        return new Regioplandeel(
            [
                .. stof.Bron.HeeftTekst(Tekstplekken.Samenwerking) ? (Blok[])[new Alinea(stof.Bron.Shortlist.Teksten[Tekstplekken.Samenwerking])] : [],
                .. eigen.Count == 0 ? (Blok[])[] :
                [
                    new Tabel("Wie coördineert, zoals de regio afsprak", ["Basisfunctionaliteit", "Onderdeel", "Wie coördineert", "Aanspreekbaar"], [26, 30, 22, 22],
                        [.. eigen.Select(a => (IReadOnlyList<Zin>)[a.Functie.Naam, a.Regel.Naam, a.Afspraak.Coordineert ?? "open", a.Afspraak.Contact ?? "open"])]),
                ],
                .. bronnen.Count == 0 ? (Blok[])[] :
                    [new Tabel("Wie volgens onze bronnen kan coördineren", ["Basisfunctionaliteit", "Onderdeel", "Wie"], [30, 36, 34], bronnen)],
            ],
            eigen.Count > 0 || stof.Bron.HeeftTekst(Tekstplekken.Samenwerking));
    }

    private static IEnumerable<Blok> Keten(Regioplanstof stof, Basisfunctionaliteit functie)
    {
        var onderdelen = Onderdelen(stof, functie).ToDictionary(deel => deel.Id, StringComparer.Ordinal);
        var regels = stof.Taken(functie).Onderdelen.Where(regel => onderdelen.ContainsKey(regel.Onderdeel)).ToList();
        if (regels.Count == 0)
        {
            yield break;
        }

        yield return new Tabel($"{functie.Naam}: van vinden tot volhouden", ["Onderdeel", "Wie verwijst, volgens bronnen", "Wie het uitvoert", "Aanbieders in het register"], [26, 24, 26, 24],
        [
            .. from regel in regels
               let deel = onderdelen[regel.Onderdeel]
               select (IReadOnlyList<Zin>)
               [
                   ((Zin)regel.Naam).Met(stof.Noten.Verwijs(deel.Bronnen)),
                   deel.Verwijzers.Count > 0 ? Nl.Opsomming(deel.Verwijzers, "of") : "niet in onze bronnen",
                   Uitvoerder(regel),
                   stof.Register.Aanbieders(deel.Interventies) is { Count: > 0 } namen ? Nl.Opsomming(namen) : "geen",
               ],
        ]);
    }

    private static Zin Uitvoerder(Taakregel regel) => regel.Afspraak?.VoertUit is { } afgesproken ? afgesproken
        : regel.VoorstelVoertUit is { } voorstel ? $"nog open; volgens bronnen {voorstel}"
        : "nog open";

    private static IReadOnlyList<Onderdeel> Onderdelen(Regioplanstof stof, Basisfunctionaliteit functie) =>
        functie.Keten is { } id ? stof.Bron.Catalogus.Keten(id)?.Onderdelen ?? [] : [];
}
