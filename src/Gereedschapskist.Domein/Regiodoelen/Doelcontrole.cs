using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Regiodoelen;

/// <summary>What is wrong with goals of a region.</summary>
public static class Doelcontrole
{
    /// <summary>Most goals of one dossier.</summary>
    public const int MeesteDoelen = 100;

    private const string Leefgebied = "leefgebied";

    /// <param name="catalogus">The areas of life.</param>
    /// <param name="doelen">The goals.</param>
    /// <param name="plek">Where a field stands.</param>
    public static List<Fout> Controleer(Catalogus catalogus, IReadOnlyList<Regiodoel> doelen, Func<int, string, string> plek)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(doelen);
        ArgumentNullException.ThrowIfNull(plek);
        var leefgebieden = (catalogus.Codelijst(Leefgebied)?.Codes ?? []).Select(code => code.Id).ToList();
        List<Fout> fouten = [];
        HashSet<(string, string)> gehad = [];
        foreach (var (doel, nummer) in doelen.Select((doel, nummer) => (doel, nummer)))
        {
            if (!leefgebieden.Contains(doel.Leefgebied))
            {
                fouten.Add(Onbekend.Van(plek(nummer, Leefgebied), Foutcodes.WaardeOnbekend, doel.Leefgebied, leefgebieden, $"Kies {Nl.Opsomming(leefgebieden, "of")}."));
            }

            if (string.IsNullOrWhiteSpace(doel.Indicator) || string.IsNullOrWhiteSpace(doel.Eenheid))
            {
                fouten.Add(new Fout(
                    plek(nummer, string.IsNullOrWhiteSpace(doel.Indicator) ? "indicator" : "eenheid"), Foutcodes.VeldOntbreekt, "Zonder indicator en eenheid is een doel niet te meten.",
                    "Vul in wat u telt en waarin, zoals procent."));
            }
            else if (!gehad.Add(Doelstanden.Sleutel(doel.Indicator, doel.Groep)))
            {
                fouten.Add(new Fout(plek(nummer, "indicator"), Foutcodes.Dubbel, "Voor deze indicator en groep is er al een doel.", "Wijzig dat doel, of noem een andere groep."));
            }

            fouten.AddRange(Getallen(doel, veld => plek(nummer, veld)));
            if (doel.Uitgangsjaar >= doel.Streefjaar)
            {
                fouten.Add(new Fout(plek(nummer, "streefjaar"), Foutcodes.PeriodeKeertOm, "Het doel ligt niet na het jaar waarin u begint.", "Kies een later jaar."));
            }

            if (Percentage.Is(doel.Eenheid) && (doel.Streefwaarde < 0 || doel.Uitgangswaarde < 0 || Percentage.IsTeHoog(doel.Streefwaarde) || Percentage.IsTeHoog(doel.Uitgangswaarde)))
            {
                fouten.Add(Percentage.Weiger(plek(nummer, "streefwaarde")));
            }
        }

        return fouten;
    }

    private static IEnumerable<Fout> Getallen(Regiodoel doel, Func<string, string> plek)
    {
        (string Veld, decimal? Getal)[] waarden = [("uitgangswaarde", doel.Uitgangswaarde), ("streefwaarde", doel.Streefwaarde)];
        var teGroot = waarden.Where(w => Math.Abs(w.Getal ?? 0) > Cijfercontrole.Uiterste).Select(w => new Fout(
            plek(w.Veld), Foutcodes.BuitenBereik, "Zo'n groot getal kan hier niet.", $"Geef een getal tot en met {Nl.Getal(Cijfercontrole.Uiterste)}."));
        return teGroot.Concat(new[] { Jaarlezer.Bezwaar(plek("uitgangsjaar"), doel.Uitgangsjaar), Jaarlezer.Bezwaar(plek("streefjaar"), doel.Streefjaar) }.OfType<Fout>());
    }
}
