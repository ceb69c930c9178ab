using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein;
using Gereedschapskist.Domein.Regiodoelen;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>All leefgebieden of the agreement with what is wanted there, also one for which nothing was chosen.</summary>
internal static class Doelentabel
{
    private const string Leefgebied = "leefgebied";

    public static Tabel Maak(Shortlistbron bron) => new(
        "Doelen",
        [Leefgebied.MetHoofdletter(), "Landelijk", "Doel van de regio in 2030"],
        [24, 40, 36],
    [
        .. (bron.Catalogus.Codelijst(Leefgebied)?.Codes ?? []).Select(code => (IReadOnlyList<Zin>)
        [
            code.Label,
            Landelijk(bron, code.Id) is { Length: > 0 } landelijk ? landelijk : "geen verplichte basisfunctionaliteit",
            EigenDoelen(bron, code.Id) is { Length: > 0 } doelen ? doelen
                : Gekozen(bron, code.Id) is { Count: > 0 } eigen ? Nl.Opsomming(eigen) : Zin.InTeVullen("doel op gezondheid en welzijn"),
        ]),
    ]);

    private static string Landelijk(Shortlistbron bron, string leefgebied) => string.Join(
        "; ",
        bron.Catalogus.Basisfunctionaliteiten.Where(f => f.Leefgebied == leefgebied && Werkagendafuncties.IsVerplicht(f))
            .SelectMany(f => f.Gezondheidsdoelen).Distinct().Select(d => bron.Catalogus.Gezondheidsdoel(d)?.Naam ?? d));

    private static List<string> Gekozen(Shortlistbron bron, string leefgebied) =>
    [
        .. bron.Shortlist.Context.Gezondheidsdoelen.Select(bron.Catalogus.Gezondheidsdoel)
            .Where(doel => doel?.Leefgebied == leefgebied)
            .Select(doel => doel!.Naam),
    ];

    /// <summary>The goals that the region set for this leefgebied, with where it was and how it goes.</summary>
    private static string EigenDoelen(Shortlistbron bron, string leefgebied) => string.Join(
        "\n",
        Doelstanden.Van(bron.Shortlist.Regio?.Doelen ?? [], bron.Shortlist.Regio?.Cijfers ?? [])
            .Where(stand => stand.Doel.Leefgebied == leefgebied)
            .Select(Doelzin));

    private static string Doelzin(Doelstand stand)
    {
        var doel = stand.Doel;
        var wie = doel.Groep is { } groep ? $", {groep}" : "";
        var sinds = doel.Uitgangsjaar is { } jaar ? $" in {Nl.Jaar(jaar)}" : "";
        var was = doel.Uitgangswaarde is { } begin ? $"van {Nl.Getal(begin)}{sinds} " : "";
        return $"{doel.Indicator}{wie}: {was}naar {Nl.Getal(doel.Streefwaarde)} {doel.Eenheid} in {Nl.Jaar(doel.Streefjaar)}. {stand.Zin}";
    }
}
