using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Domein;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>A weighing in a few lines: the advice, the parts, and what is still open.</summary>
internal static class Afwegingsamenvatting
{
    public static IEnumerable<Vastleggingsregel> Maak(Catalogus catalogus, Afweging afweging) =>
    [
        new(
            $"Advies voor {afweging.Gebied.Naam ?? "de gekozen gemeenten"}",
            $"{catalogus.Labels.Van(afweging.Advies)} ({afweging.Zekerheid.Code()})",
            afweging.Motivering),
        .. afweging.PerOnderdeel.Select(d => new Vastleggingsregel(d.Naam.MetHoofdletter(), d.Schaal.Code().Replace('-', ' '), d.Uitleg)),
        .. afweging.OpenVragen.Select(v => new Vastleggingsregel("Vraag", "nog open", v.Vraag)),
        new("Kader", $"{afweging.Kader.Titel}, versie {afweging.Kader.Versie}"),
    ];
}
