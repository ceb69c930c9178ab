using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Effecten;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Kostenramingen;

namespace Gereedschapskist.Domein.Shortlists;

/// <summary>What a decision about one interventie rests on, for the goal, the people and the day of the dossier.</summary>
public sealed record Keuzebeeld
{
    public required Shortlistitem Item { get; init; }

    public required Interventie Interventie { get; init; }

    /// <summary>How strongly it is supported for the goals of the dossier; our own division.</summary>
    public required Onderbouwing Groep { get; init; }

    /// <summary>What was measured on the goals of the dossier, or else on its own goal; null when nothing was.</summary>
    public required Effectlijn? Effect { get; init; }

    /// <summary>Nothing was measured on the goals of the dossier; <see cref="Effect"/> is about another one.</summary>
    public required bool EffectOpAnderDoel { get; init; }

    /// <summary>Null when there is too little to estimate with.</summary>
    public required Kostenraming? Kosten { get; init; }

    /// <summary>For as many people as the dossier says; null when it does not say, or when there is no estimate per participant.</summary>
    public required Kostentotaal? Totaal { get; init; }

    /// <summary>Its parts with who pays them, with nothing known of the situation of a participant.</summary>
    public required IReadOnlyList<OnderdeelKort> Onderdelen { get; init; }

    public Besluitkeuze Keuze => Item.Besluit?.Keuze ?? Besluitkeuze.NogOpen;

    /// <summary>Of every item that the catalogue knows, in the order of the user.</summary>
    public static IReadOnlyList<Keuzebeeld> Alle(Catalogus catalogus, Shortlist dossier)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(dossier);
        var doelen = Dossierdoelen.Van(catalogus, dossier.Context);
        return
        [
            .. dossier.Items
                .Select(item => (Item: item, Interventie: catalogus.Interventie(item.Interventie)))
                .Where(paar => paar.Interventie is not null)
                .Select(paar => Van(catalogus, dossier, doelen, paar.Item, paar.Interventie!)),
        ];
    }

    private static Keuzebeeld Van(Catalogus catalogus, Shortlist dossier, HashSet<string> doelen, Shortlistitem item, Interventie interventie)
    {
        var opDoel = doelen.Count > 0 ? Effectlezer.OpDoelen(interventie, doelen) : Effectlezer.Voornaamste(interventie);
        var kosten = catalogus.KostenramingVan(interventie);
        return new Keuzebeeld
        {
            Item = item,
            Interventie = interventie,
            Groep = Onderbouwingsregel.Van(interventie, opDoel),
            Effect = opDoel ?? Effectlezer.Voornaamste(interventie),
            EffectOpAnderDoel = opDoel is null,
            Kosten = kosten,
            Totaal = kosten is not null && dossier.Context.Deelnemers is { } deelnemers ? Kostentotaal.Voor(kosten, deelnemers) : null,
            Onderdelen = FinancieringKort.Van(catalogus.Financiering, interventie, dossier.Peildatum).Onderdelen,
        };
    }
}
