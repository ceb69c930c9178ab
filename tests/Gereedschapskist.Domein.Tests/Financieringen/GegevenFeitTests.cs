using FsCheck.Xunit;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Tests.Financieringen;

/// <summary>A fact that is given counts: nobody outside the group that the sources name is ever called insured.</summary>
public class GegevenFeitTests
{
    private const string Iedereen = "";

    /// <summary>Help of the huisarts itself is huisartsenzorg at every age, also where the ggz of youth is not for the insurer.</summary>
    private const string OokVoorJeugd = "huisarts";

    private static readonly IReadOnlyList<Situatieveld> _velden = Toetshulp.Catalogus.Financiering.Velden;

    /// <summary>
    /// Read by hand from the sources, apart from the rules: per part the ages, the performers and whether a Wlz-indicatie, no contract,
    /// no referral or no pregnancy puts someone outside.
    /// </summary>
    private static readonly (string Onderdeel, int Van, int Tot, string Uitvoerders, string BuitenBij)[] _groepen =
    [
        ("risico-inschatting-zvw", 65, 120, "huisarts poh wijkverpleegkundige", "wlzIndicatie=ja"),
        ("valrisicobeoordeling", 65, 120, "huisarts poh verpleegkundig-specialist physician-assistant fysiotherapeut oefentherapeut", "wlzIndicatie=ja, risico=laag, risico=matig"),
        ("vbi-zvw", 65, 120, "fysiotherapeut oefentherapeut", "wlzIndicatie=ja, gecontracteerd=nee, verwijzing=nee, risico=laag, risico=matig, onderliggendLijden=nee, programmaVoldoet=nee"),
        ("vbi-gemeente", 65, 120, "fysiotherapeut oefentherapeut", "wlzIndicatie=ja, gecontracteerd=nee, verwijzing=nee, risico=laag, risico=matig, onderliggendLijden=nee, programmaVoldoet=nee"),
        ("gli", 18, 120, "leefstijlcoach fysiotherapeut oefentherapeut dietist", "wlzIndicatie=ja, verwijzing=nee, gewichtsrisico=licht, programmaVoldoet=nee"),
        ("probleemanalyse", 0, 120, "huisarts poh", "wlzIndicatie=ja"),
        ("czv-zvw", 0, 17, "jeugdverpleegkundige andere", "verwijzing=nee, gewichtsrisico=licht"),
        ("kinder-gli", 0, 17, "kinderleefstijlcoach", "verwijzing=nee, gewichtsrisico=licht, programmaVoldoet=nee"),
        ("verloskundige-zorg", 12, 120, Iedereen, "zwanger=nee"),
        ("anticonceptie", 12, 120, Iedereen, "wlzIndicatie=ja"),
        ("ggz-behandeling", 18, 120, "ggz-aanbieder gz-psycholoog medisch-specialist verpleegkundig-specialist huisarts poh andere", "wlzIndicatie=ja"),
        ("consultatie", 0, 120, Iedereen, "wlzIndicatie=ja, bemoeizorg=ja, ggzBehandeling=ja"),
        ("breed-gesprek", 0, 120, "huisarts poh", "wlzIndicatie=ja"),
        ("poh-sociaal", 0, 120, "poh sociaal-werker welzijnscoach andere", "wlzIndicatie=ja, regionaleAfspraak=nee"),
        ("stopprogramma", 0, 120, "huisarts poh rookstopcoach verloskundige gynaecoloog medisch-specialist gz-psycholoog ggz-aanbieder verpleegkundig-specialist physician-assistant", "programmaVoldoet=nee"),
    ];

    [Property(MaxTest = 20000, Replay = "20260101,7")]
    public bool Wie_buiten_de_groep_van_de_bronnen_valt_heet_nooit_verzekerd(int zaad)
    {
        var toeval = new Random(zaad);
        var groep = _groepen[toeval.Next(_groepen.Length)];
        var kennis = Toetshulp.Catalogus.Financiering.Onderdeel(groep.Onderdeel)!;
        var situatie = _velden.Where(_ => toeval.Next(2) > 0).Aggregate(Situatie.Leeg, (s, v) => s.Met(v.Id, Kies(v, toeval)));
        var dag = new DateOnly(2018, 1, 1).AddDays(toeval.Next(4000));

        return !Buiten(groep, situatie) || new Tabelvraag(new Onderdeelvraag(kennis), dag, situatie).Oordeel != Financieringsoordeel.Verzekerd;
    }

    [Property(MaxTest = 5000, Replay = "20260101,7")]
    public bool Een_verkeerd_programma_noemen_zegt_nooit_meer_dan_er_geen_noemen(int zaad)
    {
        var toeval = new Random(zaad);
        var onderdelen = Toetshulp.Catalogus.Financiering.Onderdelen.ToList();
        var kennis = onderdelen[toeval.Next(onderdelen.Count)];
        var elders = Toetshulp.Catalogus.Financiering.Inhoud.Programmas.Where(p => !p.Onderdelen.Contains(kennis.Onderdeel.Id)).ToList();
        var situatie = _velden.Where(v => v.Id != "variant" && toeval.Next(2) > 0).Aggregate(Situatie.Leeg, (s, v) => s.Met(v.Id, Kies(v, toeval)));
        var dag = new DateOnly(2018, 1, 1).AddDays(toeval.Next(4000));
        var met = new Tabelvraag(new Onderdeelvraag(kennis), dag, situatie.Met("variant", Veldantwoord.Van(elders[toeval.Next(elders.Count)].Id)));

        return met.Oordeel != Financieringsoordeel.Verzekerd;
    }

    [Property(MaxTest = 5000, Replay = "20260101,7")]
    public bool Onder_de_achttien_geldt_het_eigen_risico_nooit(int zaad)
    {
        var toeval = new Random(zaad);
        var onderdelen = Toetshulp.Catalogus.Financiering.Onderdelen.ToList();
        var kennis = onderdelen[toeval.Next(onderdelen.Count)];
        var situatie = _velden.Where(_ => toeval.Next(3) > 1).Aggregate(Situatie.Leeg, (s, v) => s.Met(v.Id, Kies(v, toeval))).Met("leeftijd", Veldantwoord.Van(toeval.Next(18)));
        var vraag = new Tabelvraag(new Onderdeelvraag(kennis), new DateOnly(2013, 1, 1).AddDays(toeval.Next(6000)), situatie);

        return new Eigenbetaling(vraag.MogelijkeRegels, vraag.Peildatum, situatie, Toetshulp.Catalogus.Financiering).EigenRisico is not true;
    }

    [Fact]
    public void De_groepen_hierboven_zijn_alle_onderdelen_die_de_Zvw_bij_naam_en_zonder_meer_betaalt()
    {
        var zvw = Toetshulp.Catalogus.Financiering.Onderdelen
            .Where(o => o.Tabel.Regels.Any(r => r is { Oordeel: Financieringsoordeel.Verzekerd, Afgeleid: false } && r.Dan.Grondslagen.Contains(Grondslag.Zvw)))
            .Select(o => o.Onderdeel.Id)
            .Except(["kraamzorg", "preconceptieconsult", "vroegsignalering", "czv-gemeente", "jeugd-ggz"]);

        Assert.Equal(zvw.Order(StringComparer.Ordinal), _groepen.Select(g => g.Onderdeel).Order(StringComparer.Ordinal));
    }

    private static bool Buiten((string Onderdeel, int Van, int Tot, string Uitvoerders, string BuitenBij) groep, Situatie situatie) =>
        (situatie["leeftijd"] is { } leeftijd
            && (leeftijd.Getal < groep.Van || leeftijd.Getal > groep.Tot)
            && !(groep.Onderdeel == "ggz-behandeling" && situatie["uitvoerder"]?.Keuze == OokVoorJeugd))
        || (situatie["uitvoerder"]?.Keuze is { } uitvoerder && groep.Uitvoerders.Length > 0 && !groep.Uitvoerders.Split(' ').Contains(uitvoerder))
        || groep.BuitenBij.Split(", ").Select(b => b.Split('=')).Any(b => situatie[b[0]]?.Keuze == b[1]);

    private static Veldantwoord Kies(Situatieveld veld, Random toeval) => veld.Type switch
    {
        Veldtype.Getal => Veldantwoord.Van(toeval.Next(veld.Minimum ?? 0, (veld.Maximum ?? 120) + 1)),
        Veldtype.JaNee => Veldantwoord.Van(toeval.Next(2) == 0),
        _ => Veldantwoord.Van(veld.Waarden[toeval.Next(veld.Waarden.Count)].Id),
    };
}
