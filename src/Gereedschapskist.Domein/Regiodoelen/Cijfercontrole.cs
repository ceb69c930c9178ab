using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Referenties;
using Gereedschapskist.Domein.Registers;

namespace Gereedschapskist.Domein.Regiodoelen;

/// <summary>Reads figures as people type them. With one fault there are no figures at all, so that nobody works with half a file.</summary>
/// <param name="catalogus">The municipalities, and what can be measured in which unit.</param>
/// <param name="gebied">The region that the figures are about.</param>
/// <param name="doelen">The goals of the region, of which the units are known as well.</param>
/// <param name="plek">Where a field stands.</param>
public sealed class Cijfercontrole(Catalogus catalogus, Gebied gebied, IReadOnlyList<Regiodoel> doelen, Registerplek plek)
{
    /// <summary>Most figures of one dossier: 24 municipalities, 30 indicators, five years.</summary>
    public const int MeesteCijfers = 4_000;

    /// <summary>Characters of an indicator, a group or a source.</summary>
    public const int LangsteTekst = 200;

    /// <summary>The highest value, and below zero the lowest.</summary>
    public const decimal Uiterste = 1_000_000_000;

    private readonly Dictionary<((string, string), string?, int), int> _gezien = [];

    private readonly Indicatorzoeker _indicatoren = new(catalogus.Monitoring);

    private readonly ILookup<(string, string), Regiodoel> _doelen = doelen.ToLookup(doel => Doelstanden.Sleutel(doel.Indicator, doel.Groep));

    /// <summary>As <see cref="Lees(IReadOnlyList{Cijferrij})"/>, of figures with numbers that were read already.</summary>
    public (IReadOnlyList<Regiocijfer> Cijfers, IReadOnlyList<Fout> Fouten) Lees(IReadOnlyList<Regiocijfer> cijfers)
    {
        var (gelezen, fouten) = Lees([.. cijfers.Take(MeesteCijfers + 1).Select(Cijferrij.Uit)]);
        return ([.. gelezen.Zip(cijfers, (lees, eigen) => lees with { Waarde = eigen.Waarde })], fouten);
    }

    /// <summary>The figures in the order of the file, or what is wrong with them.</summary>
    public (IReadOnlyList<Regiocijfer> Cijfers, IReadOnlyList<Fout> Fouten) Lees(IReadOnlyList<Cijferrij> rijen)
    {
        ArgumentNullException.ThrowIfNull(rijen);
        if (rijen.Count > MeesteCijfers)
        {
            return ([], [new Fout("cijfers", Foutcodes.TeVeel, $"Er staan meer dan {Nl.Getal(MeesteCijfers)} cijfers in.", "Laat oude jaren of indicatoren zonder doel weg.")]);
        }

        List<Fout> fouten = [];
        List<Regiocijfer> cijfers = [];
        for (var nummer = 0; nummer < rijen.Count && fouten.Count < Registercontrole.MeesteFouten; nummer++)
        {
            if (Cijfer(rijen[nummer], nummer, fouten) is { } cijfer)
            {
                cijfers.Add(cijfer);
            }
        }

        return fouten.Count > 0 ? ([], [.. fouten.Take(Registercontrole.MeesteFouten)]) : (cijfers, []);
    }

    private Regiocijfer? Cijfer(Cijferrij rij, int nummer, List<Fout> fouten)
    {
        var voor = fouten.Count;
        var lezer = new Invoerlezer(fouten);
        var gemeente = string.IsNullOrWhiteSpace(rij.Gemeente) ? null : new Gemeentelezer(catalogus, gebied, fouten).Lees(plek(nummer, "gemeente"), rij.Gemeente);
        var jaar = Jaarlezer.Lees(plek(nummer, "jaar"), rij.Jaar, fouten);
        var waarde = lezer.Getal(plek(nummer, "waarde"), rij.Waarde, -Uiterste, Uiterste);
        (string Veld, string? Waarde)[] nodig = [("indicator", rij.Indicator), ("jaar", rij.Jaar), ("waarde", rij.Waarde)];
        fouten.AddRange(nodig.Where(veld => string.IsNullOrWhiteSpace(veld.Waarde)).Select(veld =>
            new Fout(plek(nummer, veld.Veld), Foutcodes.VeldOntbreekt, "Hier staat niets.", "Vul het in, of haal de regel weg.")));
        if (fouten.Count > voor)
        {
            return null;
        }

        var cijfer = new Regiocijfer { Indicator = rij.Indicator!.Trim(), Groep = Schoon(rij.Groep), Gemeente = gemeente, Jaar = jaar!.Value, Waarde = waarde!.Value, Bron = Schoon(rij.Bron) };
        if (!_gezien.TryAdd((Doelstanden.Sleutel(cijfer.Indicator, cijfer.Groep), gemeente, cijfer.Jaar), nummer))
        {
            fouten.Add(new Fout(plek(nummer, null), Foutcodes.Dubbel, "Dit cijfer staat er al eerder in, met dezelfde indicator, groep, gemeente en jaar.", "Haal een van de twee weg."));
        }

        if (IsPercentage(cijfer) && Percentage.IsTeHoog(cijfer.Waarde))
        {
            fouten.Add(Percentage.Weiger(plek(nummer, "waarde")));
        }

        return cijfer;
    }

    private bool IsPercentage(Regiocijfer cijfer) => Percentage.Is(_indicatoren.Zoek(cijfer.Indicator)?.Eenheid)
        || _doelen[Doelstanden.Sleutel(cijfer.Indicator, cijfer.Groep)].Any(doel => Percentage.Is(doel.Eenheid));

    private static string? Schoon(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}
