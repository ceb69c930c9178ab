using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Effecten;
using Gereedschapskist.Domein.Voorstellen.Antwoorden;

namespace Gereedschapskist.Api.Voorstellen;

/// <summary>Proposals that stand under one heading.</summary>
/// <param name="Id">Fragment of the address.</param>
/// <param name="Kop">The heading.</param>
/// <param name="Uitleg">What they have in common.</param>
/// <param name="Voorstellen">The best first.</param>
public sealed record Voorsteldeel(string Id, string Kop, string Uitleg, IReadOnlyList<Voorstel> Voorstellen)
{
    internal static IReadOnlyList<Voorsteldeel> Alle(Catalogus catalogus, Voorstelantwoord antwoord)
    {
        var rangorde = Van(antwoord, Lijstdeel.Rangorde);
        IReadOnlyList<Voorstel> eerste = antwoord.Onzekerheid.TeDunVoorRangorde ? [] : [.. rangorde.Take(1)];
        IReadOnlyList<Voorsteldeel> delen =
        [
            new(
                Lijstdeel.Kern.Code(), "De keten zelf",
                "Dit hoort erbij volgens een akkoord, een wet of een landelijk model. Het staat daarom los van de rangorde van programma's.",
                Van(antwoord, Lijstdeel.Kern)),
            new(
                Lijstdeel.LooptHier.Code(), "Loopt hier al",
                "Dit loopt volgens een bron al in uw gemeente of regio. Kijk eerst of u het kunt uitbreiden.",
                Van(antwoord, Lijstdeel.LooptHier)),
            new("eerste-keus", "Eerste keus", "Deze staat bij de meeste van onze berekeningen bovenaan.", eerste),
            .. rangorde.Except(eerste).GroupBy(voorstel => voorstel.Groep).OrderBy(groep => groep.Key).Select(groep =>
                Groep(catalogus, groep.Key, ook: eerste.Count > 0, [.. groep])),
        ];
        return [.. delen.Where(deel => deel.Voorstellen.Count > 0)];
    }

    private static Voorsteldeel Groep(Catalogus catalogus, Onderbouwing groep, bool ook, IReadOnlyList<Voorstel> voorstellen) => new(
        groep.Code(),
        ook ? $"Ook mogelijk: {catalogus.Labels.InZin(groep)}" : catalogus.Labels.Van(groep),
        catalogus.Codelijst("onderbouwing")?.Codes.FirstOrDefault(code => code.Id == groep.Code())?.Definitie ?? "",
        voorstellen);

    private static List<Voorstel> Van(Voorstelantwoord antwoord, Lijstdeel deel) => [.. antwoord.Voorstellen.Where(voorstel => voorstel.Deel == deel)];
}
