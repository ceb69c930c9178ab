using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Financieringstoetsen;

namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>Who pays which part in a year, and what national money there is for it.</summary>
internal sealed class Betalingsrekening(Gevalsituatie situatie)
{
    private readonly Geldaandeel? _aandeel = Geldaandeel.Van(situatie.Catalogus, situatie.Gebied);

    private Catalogus Catalogus => situatie.Catalogus;

    public Gevaljaar Jaar(int jaar, Gevalkosten? kosten)
    {
        var oordelen = Financieringstoets
            .Toets(Catalogus, situatie.Interventie, Peildatum(jaar), Situatie.Leeg).Oordelen
            .Where(oordeel => oordeel.ZelfdeAls is null)
            .ToList();
        return new Gevaljaar
        {
            Jaar = jaar,
            VanEuro = kosten?.VanEuro,
            TotEuro = kosten?.TotEuro,
            Onderdelen =
            [
                .. oordelen.Select(oordeel => new Betaaldeel
                {
                    Naam = oordeel.Naam,
                    Oordeel = oordeel.Oordeel,
                    Betalers = Beurzen.Van(oordeel),
                    Uitleg = oordeel.Uitleg,
                }),
            ],
            Betalers = Verdeel([.. oordelen.SelectMany(Beurzen.Van).Distinct().Order()], kosten),
            Rijksgeld = [.. Rijksgeld(jaar)],
        };
    }

    /// <summary>One payer pays all of it; of more than one it is open how they share it.</summary>
    private static IReadOnlyList<Betalersbedrag> Verdeel(IReadOnlyList<Beurs> betalers, Gevalkosten? kosten) =>
        [.. betalers.Select(beurs => new Betalersbedrag(beurs, kosten is null ? null : betalers.Count == 1 ? kosten.VanEuro : 0, kosten?.TotEuro))];

    /// <summary>The rules of today for this year, those of its first day for another one.</summary>
    private DateOnly Peildatum(int jaar) => jaar == situatie.Peildatum.Year ? situatie.Peildatum : new DateOnly(jaar, 1, 1);

    private IEnumerable<Rijksbedrag> Rijksgeld(int jaar)
    {
        var functies = situatie.Functies.Select(functie => functie.Id).ToHashSet(StringComparer.Ordinal);
        var geld = Catalogus.Financiering.Geld;
        return geld
            .Bedragen(geld.Stromen.Where(stroom => stroom.Basisfunctionaliteiten.Any(functies.Contains)).Select(stroom => stroom.Id), jaar)
            .Where(bedrag => bedrag.MiljoenEuro > 0)
            .Select(bedrag => new Rijksbedrag(
                bedrag.Naam, bedrag.Titel, bedrag.MiljoenEuro!.Value, _aandeel?.Euro(bedrag.MiljoenEuro), bedrag.Structureel));
    }
}
