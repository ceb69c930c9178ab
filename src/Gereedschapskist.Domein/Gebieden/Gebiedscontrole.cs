using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Gebieden;

/// <summary>
/// Looks up the places that a question names, in every field the same; a region where a municipality is asked is fine, and the other
/// way round.
/// </summary>
public sealed class Gebiedscontrole(Gebiedzoeker zoeker, List<Fout> fouten)
{
    public Gebied? Gemeente(string veld, string? getypt) => Zoek(veld, getypt, regioEerst: false);

    public Gebied? Regio(string veld, string? getypt) => Zoek(veld, getypt, regioEerst: true);

    /// <summary>As <see cref="EenVan"/>, of a question that means nothing without a place.</summary>
    public Gebied? Verplicht(string? gemeente, string? regio)
    {
        if (string.IsNullOrWhiteSpace(gemeente) && string.IsNullOrWhiteSpace(regio))
        {
            fouten.Add(new Fout(
                "gemeente", Foutcodes.GebiedOntbreekt, "U noemt geen gemeente en geen regio.",
                "Geef de naam van een gemeente, zoals Hollands Kroon, of van een regio."));
        }

        return EenVan(gemeente, regio);
    }

    /// <summary>The place of a question with one field for each; both at once is a fault.</summary>
    public Gebied? EenVan(string? gemeente, string? regio)
    {
        var (dezeGemeente, dezeRegio) = (Gemeente("gemeente", gemeente), Regio("regio", regio));
        if (string.IsNullOrWhiteSpace(gemeente) || string.IsNullOrWhiteSpace(regio))
        {
            return dezeGemeente ?? dezeRegio;
        }

        var buiten = dezeGemeente is not null && dezeRegio is not null && dezeGemeente.Gemeenten.Except(dezeRegio.Gemeenten).Any();
        fouten.Add(new Fout(
            "regio", Foutcodes.GemeenteEnRegio,
            buiten ? $"{dezeGemeente!.Naam} ligt niet in de regio {dezeRegio!.Naam}." : "U geeft een gemeente en een regio.",
            "Kies een gemeente of een regio."));
        return dezeGemeente;
    }

    private Gebied? Zoek(string veld, string? getypt, bool regioEerst)
    {
        if (string.IsNullOrWhiteSpace(getypt))
        {
            return null;
        }

        var vondst = zoeker.Zoek(getypt, regioEerst);
        if (vondst.Gebied is null)
        {
            fouten.Add(Bezwaar(veld, getypt.Trim(), vondst, regioEerst));
        }

        return vondst.Gebied;
    }

    private Fout Bezwaar(string veld, string getypt, Gebiedvondst vondst, bool regioEerst)
    {
        if (vondst.Waarom is { } waarom)
        {
            return new Fout(
                veld, Foutcodes.GebiedMeerduidig, $"'{Nl.Kort(getypt)}' is niet één gebied. {waarom}",
                Herstelzin.Kies(getypt, () => Keuzes(vondst.Aanbod), keuzes => $"Kies {Woorden(keuzes)}."));
        }

        var (code, soort) = regioEerst ? (Foutcodes.RegioOnbekend, "regio") : (Foutcodes.GemeenteOnbekend, "gemeente");
        return new Fout(
            veld, code, $"De {soort} '{Nl.Kort(getypt)}' kennen we niet.",
            Herstelzin.Kies(getypt, () => Keuzes(zoeker.Lijkend(getypt, regioEerst)), Tip));
    }

    private static string Tip(IReadOnlyList<Aanbodkeuze> keuzes) => keuzes.Count > 0
        ? $"Bedoelde u {Woorden(keuzes)}?"
        : "Geef de naam of de code van een gemeente of regio; de lijst van gebieden noemt ze alle.";

    private static IReadOnlyList<Aanbodkeuze> Keuzes(IReadOnlyList<Gebied> gebieden) => [.. gebieden.Select(gebied => new Aanbodkeuze(gebied.Code, gebied.Naam))];

    private static string Woorden(IReadOnlyList<Aanbodkeuze> keuzes) => Nl.Opsomming([.. keuzes.Select(keuze => $"{keuze.Naam} ({keuze.Waarde})")], "of");
}
