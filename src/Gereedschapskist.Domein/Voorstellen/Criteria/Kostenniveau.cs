using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Criteria;

/// <summary>What it costs the payers per participant, on a fixed logarithmic scale: € 25 or less is 1, € 10.000 or more is 0.</summary>
public sealed class Kostenniveau : ICriterium
{
    private const double Laagst = 25;

    private const double Hoogst = 10_000;

    public Voorstelcriterium Soort => Voorstelcriterium.Kosten;

    public string Naam => "Kosten";

    public Criteriumwaarde Beoordeel(Interventie interventie, Voorstelopdracht vraag) =>
        vraag.Catalogus.KostenramingVan(interventie) switch
        {
            null => Criteriumwaarde.Tussen(0m, 1m, "Wat dit kost, is onbekend; ook uit het soort programma is het niet af te leiden."),
            { Per: Kosteneenheid.InwonerPerJaar } raming => Criteriumwaarde.Tussen(
                0m, 1m, $"Kost {raming.Tekst}; dat is niet te vergelijken met een prijs per deelnemer.", raming.Bronnen),
            { } raming => Criteriumwaarde.Tussen(Schaal(raming.TotEuro), Schaal(raming.VanEuro), $"Kost {raming.Tekst}.", raming.Bronnen),
        };

    internal static decimal Schaal(decimal bedrag) =>
        (decimal)(1 - (Math.Log(Math.Clamp((double)bedrag, Laagst, Hoogst) / Laagst) / Math.Log(Hoogst / Laagst)));
}
