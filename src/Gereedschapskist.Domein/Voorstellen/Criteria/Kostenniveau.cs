using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Criteria;

/// <summary>What it costs the payers per participant, on a fixed logarithmic scale: € 25 or less is 1, € 10.000 or more is 0.</summary>
public sealed class Kostenniveau : ICriterium
{
    private const double Laagst = 25;

    private const double Hoogst = 10_000;

    public Criterium Soort => Criterium.Kosten;

    public string Naam => "Kosten";

    public Criteriumwaarde Beoordeel(Interventie interventie, Matchvraag vraag)
    {
        if (interventie.KostenPerDeelnemer is not { } kosten)
        {
            return Criteriumwaarde.Tussen(0m, 1m, interventie.Kosten.Any(post => post.BedragEuro is not null)
                ? $"De kosten per deelnemer zijn onbekend; wel bekend: {Nl.Opsomming([.. Posten(interventie)])}."
                : "De kosten zijn onbekend.");
        }

        var jaar = kosten.Prijsjaar is { } prijsjaar ? $"prijsjaar {prijsjaar}" : "prijsjaar onbekend";
        return Criteriumwaarde.Tussen(
            Schaal(kosten.TotEuro),
            Schaal(kosten.VanEuro),
            $"Kost {Nl.Euro(kosten.VanEuro, kosten.TotEuro)} per deelnemer ({jaar}).",
            Zinnen.Bronnen(interventie, kosten.Bronnen));
    }

    internal static decimal Schaal(decimal bedrag) =>
        (decimal)(1 - (Math.Log(Math.Clamp((double)bedrag, Laagst, Hoogst) / Laagst) / Math.Log(Hoogst / Laagst)));

    private static IEnumerable<string> Posten(Interventie interventie) => interventie.Kosten
        .Where(post => post.BedragEuro is not null)
        .Take(2)
        .Select(post => $"{post.Wat} {Nl.Euro(post.BedragEuro!.Value)} {post.Eenheid}");
}
