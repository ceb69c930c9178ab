using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Export.Regioplannen;

/// <summary>How the region looks back, and what money there is.</summary>
internal static class Regioplangeld
{
    public static Regioplandeel Evaluatie(Regioplanstof stof)
    {
        var eigen = stof.PerFunctie("volgen");
        var tabel = new Meettabel(stof.Bron, stof.Noten);
        return new Regioplandeel(
            [.. eigen, .. stof.Functies.SelectMany(tabel.Maak)], eigen.Count > 0 || stof.Functies.Any(tabel.IsGemeten));
    }

    public static Regioplandeel Geld(Regioplanstof stof)
    {
        var bron = stof.Bron;
        var eigen = stof.PerFunctie("geld");
        var gekozen = bron.NietAfgewezen.Where(keuze => keuze.Item.Besluit?.Keuze == Besluitkeuze.Gekozen).ToList();
        return new Regioplandeel(
            [
                .. bron.Budget is { } budget ? (Blok[])[new Alinea($"Budget in het dossier: {budget}.")] : [],
                .. eigen,
                .. Geldtabellen.Aandeel(bron),
                .. gekozen.Count == 0 ? (Blok[])[] :
                [
                    new Tabel("Wat de gekozen interventies kosten", ["Interventie", "Kosten per deelnemer"], [40, 60],
                    [
                        .. from keuze in gekozen
                           let kosten = Feitenzin.KostenPerDeelnemer(bron.Catalogus, keuze.Interventie)
                           select (IReadOnlyList<Zin>)[keuze.Interventie.Naam, kosten ?? "geen kosten in onze bronnen"],
                    ]),
                ],
                .. stof.Functies.SelectMany(functie => Lijnen(stof, functie)),
            ],
            bron.Budget is not null || eigen.Count > 0);
    }

    private static IReadOnlyList<Blok> Lijnen(Regioplanstof stof, Basisfunctionaliteit functie)
    {
        List<Blok> lijnen = [.. Geldtabellen.Lijnen(stof.Bron, stof.Noten, functie)];
        return lijnen.Count == 0 ? [] : [new Kop(2, functie.Naam), .. lijnen];
    }
}
