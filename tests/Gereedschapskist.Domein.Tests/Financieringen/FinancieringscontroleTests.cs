using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Financieringscontroles;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Domein.Tests.Financieringen;

/// <summary>A broken rule file stops the load, and says which rule and why.</summary>
public class FinancieringscontroleTests
{
    private static readonly Catalogusinhoud _inhoud = Echt.Inhoud;

    [Fact]
    public void De_meegeleverde_regels_zijn_in_orde() => Assert.Empty(Financieringscontrole.Controleer(_inhoud));

    [Fact]
    public void Twee_even_specifieke_regels_die_elkaar_tegenspreken_worden_allebei_genoemd()
    {
        var inhoud = MetRegel("valpreventie", "val-coordinatie", r => r with { Id = "val-tegenspraak", Dan = r.Dan with { Oordeel = Financieringsoordeel.Gezamenlijk } });

        var fout = Financieringscontrole.Controleer(inhoud).First(f => f.Code == "regels-tegenstrijdig");

        Assert.Contains("val-coordinatie", fout.Melding, StringComparison.Ordinal);
        Assert.Contains("val-tegenspraak", fout.Melding, StringComparison.Ordinal);
        Assert.Contains("financiering/ketens/valpreventie.json", fout.Veld, StringComparison.Ordinal);
    }

    [Fact]
    public void Overlap_in_maar_een_deel_van_de_antwoorden_valt_ook_op()
    {
        var inhoud = MetRegel("valpreventie", "val-vbi-laag-matig", r => r with
        {
            Id = "val-overlap",
            Als = [new Regelvoorwaarde { Veld = "onderliggendLijden", Is = ["ja"] }],
            Dan = r.Dan with { Oordeel = Financieringsoordeel.Gezamenlijk },
        });

        Assert.Contains(Financieringscontrole.Controleer(inhoud), f => f.Melding.Contains("val-overlap", StringComparison.Ordinal));
    }

    [Fact]
    public void Regels_die_na_elkaar_gelden_spreken_elkaar_niet_tegen()
    {
        var inhoud = MetRegel("stoppen-met-roken", "rook-lokaal", r => r with
        {
            Id = "rook-lokaal-2022",
            GeldigVan = new DateOnly(2022, 1, 1),
            GeldigTot = new DateOnly(2022, 12, 31),
            Dan = r.Dan with { Oordeel = Financieringsoordeel.NietGeregeld },
        });

        Assert.Empty(Financieringscontrole.Controleer(inhoud));
    }

    [Fact]
    public void Wat_een_bron_verzekerd_noemt_heeft_een_zorgsoort_nodig()
    {
        var inhoud = _inhoud with
        {
            Interventies =
            [
                .. _inhoud.Interventies.Select(i => i.Id == "edomah" ? i with { Financiering = [.. i.Financiering.Select(f => f with { Zorgsoort = null })] } : i),
            ],
        };

        Assert.Contains(Financieringscontrole.Controleer(inhoud), f => f.Code == "onbekende-zorgsoort" && f.Veld.Contains("edomah", StringComparison.Ordinal));
    }

    [Fact]
    public void Een_onderdeel_zonder_regel_is_een_fout()
    {
        var inhoud = MetRegels("valpreventie", regels => [.. regels.Where(r => r.Onderdeel != "beweegaanbod")]);

        Assert.Contains(Financieringscontrole.Controleer(inhoud), f => f.Code == "onderdeel-zonder-regel" && f.Melding.Contains("beweegaanbod", StringComparison.Ordinal));
    }

    [Fact]
    public void Alle_fouten_in_een_regel_komen_tegelijk()
    {
        var inhoud = MetRegel("valpreventie", "val-coordinatie", r => r with
        {
            Onderdeel = "coordinatie-va",
            Als =
            [
                new Regelvoorwaarde { Veld = "risiko", Is = ["hoog"] },
                new Regelvoorwaarde { Veld = "risico", Is = ["hooog"] },
                new Regelvoorwaarde { Veld = "leeftijd", Is = ["18"] },
                new Regelvoorwaarde { Veld = "verwijzing" },
            ],
            Dan = r.Dan with { Duiding = "zin-niets" },
            GeldigVan = new DateOnly(2025, 1, 1),
            GeldigTot = new DateOnly(2024, 1, 1),
            Bronnen = [],
        });

        var codes = Financieringscontrole.Controleer(inhoud).Select(f => f.Code).ToHashSet(StringComparer.Ordinal);

        Assert.Superset(
            new HashSet<string>
            {
                "onbekend-onderdeel", "onbekend-veld", "onbekende-waarde", "voorwaarde-past-niet", "onbekende-duiding", "geldigheid-omgekeerd", "geen-bron", "regel-dubbel",
            },
            codes);
    }

    [Fact]
    public void Een_onderwerpregel_die_een_andere_betaler_noemt_dan_zijn_uitwerking_is_een_fout()
    {
        var financiering = _inhoud.Financiering;
        var inhoud = _inhoud with
        {
            Financiering = financiering with
            {
                Onderwerpregels = [.. financiering.Onderwerpregels.Select(r => r.Id == "s-bemoeizorg" ? r with { Verantwoordelijke = Verantwoordelijke.Zorgverzekeraar } : r)],
            },
        };

        Assert.Contains(Financieringscontrole.Controleer(inhoud), f => f.Code == "kader-tegenstrijdig");
    }

    [Fact]
    public void Tien_basisregels_en_twintig_onderwerpregels_waarvan_achttien_zijn_uitgewerkt()
    {
        Assert.Equal(10, _inhoud.Financiering.Basisregels.Count);
        Assert.Equal(20, _inhoud.Financiering.Onderwerpregels.Count);
        Assert.Equal(18, _inhoud.Financiering.Onderwerpregels.Count(r => r.UitgewerktIn.Count > 0));
    }

    private static Catalogusinhoud MetRegel(string keten, string voorbeeld, Func<Financieringsregel, Financieringsregel> anders) =>
        MetRegels(keten, regels => [.. regels, anders(regels.Single(r => r.Id == voorbeeld))]);

    private static Catalogusinhoud MetRegels(string keten, Func<IReadOnlyList<Financieringsregel>, IReadOnlyList<Financieringsregel>> anders) => _inhoud with
    {
        Financiering = _inhoud.Financiering with
        {
            Ketens = [.. _inhoud.Financiering.Ketens.Select(k => k.Id == keten ? k with { Regels = anders(k.Regels) } : k)],
        },
    };
}
