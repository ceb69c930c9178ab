using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Api.Interventies;

/// <summary>The three plain questions about every interventie: how strong is the evidence, what does it do, what does it cost.</summary>
public static class Assen
{
    /// <summary>Highest value of <see cref="Bewijssterkte"/>.</summary>
    public const int SterksteBewijs = 5;

    /// <summary>Recognition with its year: "Goede aanwijzingen (2019)".</summary>
    public static string Bewijs(Catalogus catalogus, Interventie interventie)
    {
        ArgumentNullException.ThrowIfNull(interventie);
        if (interventie.LaatsteErkenning is not { } erkenning || erkenning.Niveau is Erkenningsniveau.Onbekend)
        {
            return Nl.Onbekend;
        }

        var jaar = erkenning.Datering is { } datering ? Nl.Jaar(datering.Jaar) : "jaar onbekend";
        return $"{catalogus.Labels.Van(erkenning.Niveau)} ({jaar})";
    }

    /// <summary>Steps on a scale of five; 0 when it was judged and not recognised, null when nothing is known.</summary>
    public static int? Bewijssterkte(Interventie interventie)
    {
        ArgumentNullException.ThrowIfNull(interventie);
        return interventie.Erkenningsniveau switch
        {
            Erkenningsniveau.Onbekend => null,
            var niveau when niveau < Erkenningsniveau.GoedBeschreven => 0,
            var niveau => niveau - Erkenningsniveau.GoedBeschreven + 1,
        };
    }

    /// <summary>How many measured outcomes went which way, in the order of <see cref="Uitwerking"/>; null is "no direction given".</summary>
    public static IReadOnlyList<(Uitwerking? Uitwerking, int Aantal)> Werking(Interventie interventie)
    {
        ArgumentNullException.ThrowIfNull(interventie);
        return
        [
            .. interventie.Effecten
                .GroupBy(e => e.Uitwerking)
                .OrderBy(g => g.Key is { } uitwerking ? (int)uitwerking : int.MaxValue)
                .Select(g => (g.Key, g.Count())),
        ];
    }

    /// <summary>Per participant, with its price year; null when unknown.</summary>
    public static string? Kosten(Interventie interventie)
    {
        ArgumentNullException.ThrowIfNull(interventie);
        if (interventie.KostenPerDeelnemer is not { } per)
        {
            return null;
        }

        var jaar = per.Prijsjaar is { } prijsjaar ? $"prijzen {Nl.Jaar(prijsjaar)}" : "prijsjaar onbekend";
        return $"{Nl.Euro(per.VanEuro, per.TotEuro)} per deelnemer ({jaar})";
    }
}
