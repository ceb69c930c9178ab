using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Registers;

/// <summary>
/// Reads rows as people type them. Every fault names its row, column and cure; a merged municipality is offered, never filled in. With
/// one fault there is no register at all, so that nobody works with half a file.
/// </summary>
public sealed class Registercontrole(Catalogus catalogus, Gebied gebied, Registerplek plek)
{
    /// <summary>Most rows of one register.</summary>
    public const int MeesteRegels = 2_000;

    /// <summary>Most faults that are told at once.</summary>
    public const int MeesteFouten = 100;

    /// <summary>Characters of the name of an organisation.</summary>
    public const int LangsteTekst = 200;

    private const int MeesteMensen = 1_000_000;

    private readonly Dictionary<(string, string, string, DateOnly?), int> _gezien = [];

    /// <summary>As <see cref="Lees(IReadOnlyList{Registerrij})"/>, of rows with numbers and days that were read already.</summary>
    public (IReadOnlyList<Registerregel> Regels, IReadOnlyList<Fout> Fouten) Lees(IReadOnlyList<Registerregel> regels) =>
        Lees([.. regels.Take(MeesteRegels + 1).Select(Registerrij.Uit)]);

    /// <summary>The rows in the order of the file, or what is wrong with them.</summary>
    public (IReadOnlyList<Registerregel> Regels, IReadOnlyList<Fout> Fouten) Lees(IReadOnlyList<Registerrij> rijen)
    {
        ArgumentNullException.ThrowIfNull(rijen);
        if (rijen.Count > MeesteRegels)
        {
            return ([], [new Fout(
                "regels", Foutcodes.TeVeel, $"Het register heeft meer dan {Nl.Getal(MeesteRegels)} regels.",
                "Laat regels weg die voorbij zijn, of verdeel ze over meer dossiers, bijvoorbeeld één per basisfunctionaliteit.")]);
        }

        List<Fout> fouten = [];
        List<Registerregel> regels = [];
        foreach (var (rij, nummer) in rijen.Select((rij, nummer) => (rij, nummer)))
        {
            if (Regel(rij, nummer, fouten) is { } regel)
            {
                regels.Add(regel);
            }

            if (fouten.Count >= MeesteFouten)
            {
                break;
            }
        }

        return fouten.Count > 0 ? ([], [.. fouten.Take(MeesteFouten)]) : (regels, []);
    }

    private Registerregel? Regel(Registerrij rij, int nummer, List<Fout> fouten)
    {
        var voor = fouten.Count;
        var lezer = new Invoerlezer(fouten);
        var interventie = new Interventiecontrole(catalogus.Interventiezoeker, fouten).Lees(plek(nummer, "interventie"), rij.Interventie)?.Id;
        var gemeente = new Gemeentelezer(catalogus, gebied, fouten).Lees(plek(nummer, "gemeente"), rij.Gemeente);
        var aanbieder = Tekst(rij.Aanbieder, plek(nummer, "aanbieder"), fouten, verplicht: true);
        var betaler = Tekst(rij.Betaler, plek(nummer, "betaler"), fouten, verplicht: false);
        var capaciteit = lezer.Geheel(plek(nummer, "capaciteit"), rij.Capaciteit, 0, MeesteMensen);
        var deelnemers = lezer.Geheel(plek(nummer, "deelnemersPerJaar"), rij.DeelnemersPerJaar, 0, MeesteMensen);
        var (van, tot) = (lezer.Datum(plek(nummer, "van"), rij.Van), lezer.Datum(plek(nummer, "tot"), rij.Tot));
        if (tot < van)
        {
            fouten.Add(new Fout(plek(nummer, "tot"), Foutcodes.PeriodeKeertOm, "De laatste dag ligt voor de eerste.", "Draai de dagen om, of laat er een leeg."));
        }

        if (deelnemers > capaciteit)
        {
            fouten.Add(new Fout(
                plek(nummer, "deelnemersPerJaar"), Foutcodes.DeelnemersOnmogelijk,
                $"Er doen {Nl.Getal(deelnemers.Value)} mensen mee, en er is plek voor {Nl.Getal(capaciteit.Value)}: dat is meer dan 100 procent.",
                "Verbeter een van de twee, of laat de capaciteit leeg."));
        }

        if (fouten.Count > voor)
        {
            return null;
        }

        var regel = new Registerregel
        {
            Interventie = interventie!,
            Gemeente = gemeente!,
            Aanbieder = aanbieder!,
            Capaciteit = capaciteit,
            DeelnemersPerJaar = deelnemers,
            Betaler = betaler,
            Van = van,
            Tot = tot,
        };
        return IsNieuw(regel, nummer, fouten) ? regel : null;
    }

    private bool IsNieuw(Registerregel regel, int nummer, List<Fout> fouten)
    {
        var sleutel = (regel.Interventie, regel.Gemeente, Naamsleutel.Van(regel.Aanbieder), regel.Van);
        if (_gezien.TryAdd(sleutel, nummer))
        {
            return true;
        }

        fouten.Add(new Fout(
            plek(nummer, null), Foutcodes.Dubbel,
            $"Deze interventie, gemeente, aanbieder en begindag staan ook bij {plek(_gezien[sleutel], null)}.",
            "Haal een van de twee weg, of geef ze een andere begindag."));
        return false;
    }

    private static string? Tekst(string? getypt, string veld, List<Fout> fouten, bool verplicht)
    {
        var tekst = getypt?.Trim();
        if (string.IsNullOrEmpty(tekst))
        {
            if (verplicht)
            {
                fouten.Add(Ontbreekt(veld, "Vul in welke organisatie het aanbiedt."));
            }

            return null;
        }

        if (tekst.Length > LangsteTekst)
        {
            fouten.Add(new Fout(veld, Foutcodes.TeLang, $"Dit is {Nl.Getal(tekst.Length)} tekens lang.", $"Gebruik er hoogstens {LangsteTekst}."));
        }

        if (tekst.Contains('@', StringComparison.Ordinal))
        {
            fouten.Add(new Fout(veld, Foutcodes.WaardeOnbekend, "Hier staat een mailadres.", "Schrijf een organisatie, geen persoon."));
        }

        if (tekst[0] is '=' or '+' or '-')
        {
            fouten.Add(new Fout(veld, Foutcodes.WaardeOnbekend, "Dit begint als een formule van een rekenblad.", "Plak de uitkomst in plaats van de formule."));
        }

        return tekst;
    }

    private static Fout Ontbreekt(string veld, string herstel) => new(veld, Foutcodes.VeldOntbreekt, "Hier staat niets.", herstel);
}
