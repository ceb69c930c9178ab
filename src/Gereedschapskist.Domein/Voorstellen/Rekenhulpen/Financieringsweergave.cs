using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Criteria;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Rekenhulpen;

/// <summary>Says in short who pays which part.</summary>
internal static class Financieringsweergave
{
    public static Financieringsbeeld Maak(Interventie interventie, Voorstelopdracht vraag, string uitleg) => new()
    {
        Uitleg = uitleg,
        Onderdelen =
        [
            .. FinancieringKort.Van(vraag.Catalogus.Financiering, interventie, vraag.Peildatum).Onderdelen
                .Select(deel => new Onderdeelbetaling(deel.Onderdeel, deel.Naam, deel.Oordeel, deel.Uitleg)
                {
                    HangtAfVan = deel.HangtAfVan,
                    MogelijkeOordelen = deel.MogelijkeOordelen,
                }),
        ],
        Feiten =
        [
            .. interventie.Financiering
                .Where(feit => Financierbaarheid.Geldt(feit, vraag.Peildatum))
                .Select(feit => new Betaalfeit(feit.Onderdeel, feit.Grondslag, feit.Betaler, feit.Toelichting, Zinnen.Bronnen(interventie, [feit.Bron]))),
        ],
    };
}
