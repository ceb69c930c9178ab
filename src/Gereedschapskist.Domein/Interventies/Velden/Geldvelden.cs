using Gereedschapskist.Domein.Codelijsten;

namespace Gereedschapskist.Domein.Interventies.Velden;

/// <summary>What it costs and who pays, as sources state it.</summary>
internal static class Geldvelden
{
    public static readonly IReadOnlyList<Interventieveld> Alle =
    [
        new()
        {
            Id = "kostenPerDeelnemer",
            Label = "Kosten per deelnemer",
            Groep = Veldgroepen.Geld,
            IsBekend = i => i.KostenPerDeelnemer is not null,
            Regels = (i, _) => Veldbouwer.Regel(i.KostenPerDeelnemer is { } kosten ? Zeg(kosten) : null),
            Bronnen = i => i.KostenPerDeelnemer?.Bronnen ?? [],
            AlsOnbekend = "de kosten van het hele programma per deelnemer",
            Kolommen =
            [
                new Veldkolom("Kosten per deelnemer van", Kolomsoort.Euro, i => i.KostenPerDeelnemer?.VanEuro),
                new Veldkolom("Kosten per deelnemer tot", Kolomsoort.Euro, i => i.KostenPerDeelnemer?.TotEuro),
                new Veldkolom("Prijsjaar", Kolomsoort.Jaar, i => i.KostenPerDeelnemer?.Prijsjaar),
            ],
        },
        new()
        {
            Id = "kostenPerInwoner",
            Label = "Kosten per inwoner per jaar",
            Groep = Veldgroepen.Geld,
            IsBekend = i => i.KostenPerInwoner is not null,
            HoortErTeZijn = false,
            Regels = (i, _) => Veldbouwer.Regel(i.KostenPerInwoner is { } kosten ? $"{Nl.Euro(kosten.VanEuro, kosten.TotEuro)} ({Prijsjaar(kosten.Prijsjaar)})" : null),
            Bronnen = i => i.KostenPerInwoner?.Bronnen ?? [],
            Kolommen =
            [
                new Veldkolom("Kosten per inwoner van", Kolomsoort.Euro, i => i.KostenPerInwoner?.VanEuro),
                new Veldkolom("Kosten per inwoner tot", Kolomsoort.Euro, i => i.KostenPerInwoner?.TotEuro),
            ],
        },
        Veldbouwer.Feiten("kosten", "Bedragen uit bronnen", Veldgroepen.Geld, Bedragen, (k, _) => Zeg(k), k => k.Bron) with
        {
            Delen = new Dictionary<string, string> { ["kosten.soort"] = "Soort kosten" },
        },
        Veldbouwer.Feiten("financiering", "Wie betaalt volgens bronnen", Veldgroepen.Geld, i => i.Financiering, Zeg, f => f.Bron) with
        {
            Delen = new Dictionary<string, string> { ["financiering.betaler"] = "Wie een onderdeel betaalt" },
        },
    ];

    /// <summary>A cost that a source names without an amount does not make the costs known.</summary>
    private static IEnumerable<Kosten> Bedragen(Interventie i) => i.Kosten.Where(k => k.BedragEuro is not null);

    private static string Zeg(KostenPerDeelnemer kosten) => $"{Nl.Euro(kosten.VanEuro, kosten.TotEuro)} ({Prijsjaar(kosten.Prijsjaar)})";

    private static string Zeg(Kosten kosten) =>
        $"{kosten.Wat}: {Nl.Euro(kosten.BedragEuro!.Value, kosten.TotEuro ?? kosten.BedragEuro.Value)} {kosten.Eenheid}{(kosten.Prijsjaar is { } jaar ? $" ({Nl.Jaar(jaar)})" : "")}";

    private static string Zeg(Financieringsfeit feit, Codelabels labels) => $"{feit.Onderdeel}: {labels.InZin(feit.Grondslag)}";

    private static string Prijsjaar(int? jaar) => jaar is { } bekend ? $"prijsjaar {Nl.Jaar(bekend)}" : "prijsjaar onbekend";
}
