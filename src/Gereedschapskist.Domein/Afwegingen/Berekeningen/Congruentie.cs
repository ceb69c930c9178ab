using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>Whether the municipalities share one GGD region and one zorgkantoor region.</summary>
internal sealed class Congruentie : IBerekening
{
    public string Criterium => "congruentie";

    public Bepaling Bepaal(Criterium criterium, Afwegingssituatie situatie)
    {
        var (ggd, ggdRegios) = Grootste(situatie.Gemeenten, g => g.GgdRegio);
        var (zorgkantoor, zorgkantoorregios) = Grootste(situatie.Gemeenten, g => g.Zorgkantoorregio);
        var procent = 100m * Math.Min(ggd, zorgkantoor) / situatie.Gemeenten.Count;
        var voldaan = procent >= (criterium.Norm ?? 100);
        return new(
            Antwoordherkomst.Berekend,
            voldaan ? Sterkte.Ja : Sterkte.Nee,
            $"{Nl.Afgerond(procent)}%",
            $"De gemeenten liggen in {Nl.Aantal(ggdRegios, "GGD-regio", "GGD-regio's")} en "
            + $"{Nl.Aantal(zorgkantoorregios, "zorgkantoorregio", "zorgkantoorregio's")}.");
    }

    private static (int Gemeenten, int Regios) Grootste(IReadOnlyList<Gemeente> gemeenten, Func<Gemeente, string> regio)
    {
        var groepen = gemeenten.GroupBy(regio).ToList();
        return (groepen.Max(g => g.Count()), groepen.Count);
    }
}
