using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Matching.Criteria;
using Gereedschapskist.Domein.Matching.Vragen;

namespace Gereedschapskist.Domein.Matching.Rekenhulpen;

/// <summary>Says in short who pays which part.</summary>
internal static class Financieringsweergave
{
    public static Financieringsbeeld Maak(Interventie interventie, Matchvraag vraag)
    {
        var geldig = interventie.Financiering.Where(feit => Financierbaarheid.Geldt(feit, vraag.Peildatum)).ToList();
        return new Financieringsbeeld(
            new Financierbaarheid().Beoordeel(interventie, vraag).Uitleg,
            [
                .. geldig.Select(feit => new Betaaldeel(
                    feit.Onderdeel, feit.Grondslag, feit.Betaler, feit.Toelichting, Zinnen.Bronnen(interventie, [feit.Bron]))),
            ]);
    }
}
