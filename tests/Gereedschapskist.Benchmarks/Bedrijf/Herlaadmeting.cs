using System.Diagnostics;
using System.Globalization;
using Gereedschapskist.Benchmarks.Naast;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Opslag.Catalogi.Controles;
using Gereedschapskist.Zoeken;

namespace Gereedschapskist.Benchmarks.Bedrijf;

/// <summary>What a reload does, step by step, in a process that has done it before; users meanwhile keep the version they had.</summary>
internal static class Herlaadmeting
{
    private const int Rondes = 7;

    public static async Task SchrijfAsync()
    {
        var map = Cataloguspad.Meegeleverd;
        var (bestanden, _) = Catalogusmap.Lees(map);
        var inhoud = Cataloguslezer.Lees(bestanden);
        var groot = SynthetischeCatalogus.Maak(10_000);
        await Meetblad.SchrijfAsync("herlaad",
        [
            "| step | processor ms |",
            "|---|---|",
            Rij("read the files and hash them", () => Catalogusmap.Lees(map)),
            Rij("check them: schemas and rules", () => Cataloguscontrole.Controleer(map, bestanden, [], TimeProvider.System)),
            Rij("turn them into facts", () => Cataloguslezer.Lees(bestanden)),
            Rij("work out what follows from them", () => new Catalogus("meting", inhoud).KostenramingVan(inhoud.Interventies[0])),
            Rij("build the index, 376 entries", () => new Zoekindexen().Van(new Catalogus("meting", inhoud))),
            Rij("build the index, 10,000 entries", () => new Zoekindexen().Van(groot), rondes: 2),
        ]);
    }

    private static string Rij(string stap, Func<object?> doe, int rondes = Rondes)
    {
        using var proces = Process.GetCurrentProcess();
        var tijden = new List<double>();
        for (var ronde = 0; ronde < rondes; ronde++)
        {
            proces.Refresh();
            var voorheen = proces.TotalProcessorTime;
            doe();
            proces.Refresh();
            tijden.Add((proces.TotalProcessorTime - voorheen).TotalMilliseconds);
        }

        return string.Create(CultureInfo.InvariantCulture, $"| {stap} | {Reeks.Mediaan(tijden):N0} |");
    }
}
