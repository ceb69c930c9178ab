using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Codelijsten;

namespace Gereedschapskist.Domein.Tests.Afwegingen;

/// <summary>
/// Municipalities against interventies, without any answer of a region: a city, a middling town, two small municipalities of which one can
/// only be reached by boat, and a city far from others. A row says the advice, how sure it is, whether the municipality fills a group of its
/// own, and on what the execution rests, heaviest first. Change a row only with the reason for it.
/// </summary>
public class SchaaltabelTests
{
    private const string Tabel = """
        interventie                | gemeente       | advies                                 | zekerheid | groep    | gronden voor de uitvoering
        in-balans                  | Rotterdam      | regionaal-organiseren-lokaal-uitvoeren | voorlopig | ja       | uitvoering-lokaal, specialistische-kennis, eerstelijn-lokaal
        in-balans                  | Leudal         | regionaal-organiseren-lokaal-uitvoeren | voorlopig | ja       | uitvoering-lokaal, specialistische-kennis, eerstelijn-lokaal
        in-balans                  | Vlieland       | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, reisafstand, kleine-gemeente
        in-balans                  | Noord-Beveland | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, kleine-gemeente, eerstelijn-lokaal
        in-balans                  | Leeuwarden     | regionaal-organiseren-lokaal-uitvoeren | voorlopig | ja       | uitvoering-lokaal, specialistische-kennis, eerstelijn-lokaal, reisafstand

        otago                      | Rotterdam      | regionaal-organiseren-lokaal-uitvoeren | voorlopig | ja       | uitvoering-lokaal, specialistische-kennis, eerstelijn-lokaal
        otago                      | Leudal         | regionaal-organiseren-lokaal-uitvoeren | voorlopig | ja       | uitvoering-lokaal, specialistische-kennis, eerstelijn-lokaal
        otago                      | Vlieland       | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, reisafstand, kleine-gemeente
        otago                      | Noord-Beveland | regionaal-organiseren-lokaal-uitvoeren | open      | ja       | uitvoering-lokaal, specialistische-kennis, kleine-gemeente, eerstelijn-lokaal
        otago                      | Leeuwarden     | regionaal-organiseren-lokaal-uitvoeren | voorlopig | ja       | uitvoering-lokaal, specialistische-kennis, eerstelijn-lokaal, reisafstand

        cool                       | Rotterdam      | regionaal-organiseren-lokaal-uitvoeren | open      | ja       | uitvoering-lokaal, specialistische-kennis
        cool                       | Leudal         | regionaal-organiseren-lokaal-uitvoeren | open      | ja       | uitvoering-lokaal, specialistische-kennis
        cool                       | Vlieland       | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, reisafstand, kleine-gemeente
        cool                       | Noord-Beveland | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, kleine-gemeente
        cool                       | Leeuwarden     | regionaal-organiseren-lokaal-uitvoeren | voorlopig | ja       | uitvoering-lokaal, specialistische-kennis, reisafstand

        gli-kinderen               | Rotterdam      | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, natuurlijke-schaal-uitvoerder
        gli-kinderen               | Leudal         | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, natuurlijke-schaal-uitvoerder
        gli-kinderen               | Vlieland       | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, omvang-doelgroep, specialistische-kennis, reisafstand
        gli-kinderen               | Noord-Beveland | regionaal                              | open      | onbekend | uitvoering-lokaal, specialistische-kennis, kleine-gemeente, omvang-doelgroep
        gli-kinderen               | Leeuwarden     | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, natuurlijke-schaal-uitvoerder, reisafstand

        kind-naar-gezonder-gewicht | Rotterdam      | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, natuurlijke-schaal-uitvoerder
        kind-naar-gezonder-gewicht | Leudal         | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, natuurlijke-schaal-uitvoerder
        kind-naar-gezonder-gewicht | Vlieland       | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, omvang-doelgroep, specialistische-kennis, reisafstand
        kind-naar-gezonder-gewicht | Noord-Beveland | regionaal                              | open      | onbekend | uitvoering-lokaal, specialistische-kennis, kleine-gemeente, omvang-doelgroep
        kind-naar-gezonder-gewicht | Leeuwarden     | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, natuurlijke-schaal-uitvoerder, reisafstand

        nu-niet-zwanger            | Rotterdam      | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal
        nu-niet-zwanger            | Leudal         | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal
        nu-niet-zwanger            | Vlieland       | regionaal-organiseren-lokaal-uitvoeren | voorlopig | onbekend | uitvoering-lokaal, reisafstand, kleine-gemeente
        nu-niet-zwanger            | Noord-Beveland | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, kleine-gemeente
        nu-niet-zwanger            | Leeuwarden     | regionaal-organiseren-lokaal-uitvoeren | voorlopig | onbekend | uitvoering-lokaal, reisafstand

        voorzorg                   | Rotterdam      | regionaal                              | open      | ja       | specialistische-kennis, uitvoering-lokaal, natuurlijke-schaal-uitvoerder
        voorzorg                   | Leudal         | regionaal                              | open      | ja       | specialistische-kennis, uitvoering-lokaal, natuurlijke-schaal-uitvoerder
        voorzorg                   | Vlieland       | regionaal                              | open      | onbekend | specialistische-kennis, uitvoering-lokaal, natuurlijke-schaal-uitvoerder, reisafstand
        voorzorg                   | Noord-Beveland | regionaal                              | voorlopig | ja       | specialistische-kennis, uitvoering-lokaal, natuurlijke-schaal-uitvoerder, kleine-gemeente
        voorzorg                   | Leeuwarden     | regionaal                              | open      | ja       | specialistische-kennis, uitvoering-lokaal, natuurlijke-schaal-uitvoerder, reisafstand

        centering-zwangerschap     | Rotterdam      | regionaal-organiseren-lokaal-uitvoeren | voorlopig | ja       | uitvoering-lokaal, specialistische-kennis, eerstelijn-lokaal, natuurlijke-schaal-uitvoerder
        centering-zwangerschap     | Leudal         | regionaal-organiseren-lokaal-uitvoeren | voorlopig | ja       | uitvoering-lokaal, specialistische-kennis, eerstelijn-lokaal, natuurlijke-schaal-uitvoerder
        centering-zwangerschap     | Vlieland       | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, reisafstand, kleine-gemeente
        centering-zwangerschap     | Noord-Beveland | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, kleine-gemeente, eerstelijn-lokaal
        centering-zwangerschap     | Leeuwarden     | regionaal-organiseren-lokaal-uitvoeren | voorlopig | ja       | uitvoering-lokaal, specialistische-kennis, eerstelijn-lokaal, natuurlijke-schaal-uitvoerder

        welzijn-op-recept          | Rotterdam      | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, eerstelijn-lokaal
        welzijn-op-recept          | Leudal         | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, eerstelijn-lokaal
        welzijn-op-recept          | Vlieland       | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, omvang-doelgroep, specialistische-kennis, reisafstand
        welzijn-op-recept          | Noord-Beveland | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, kleine-gemeente, eerstelijn-lokaal
        welzijn-op-recept          | Leeuwarden     | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, eerstelijn-lokaal, reisafstand

        zelfregiecentra            | Rotterdam      | regionaal-organiseren-lokaal-uitvoeren | vast      | onbekend | uitvoering-lokaal, specialistische-kennis, eerstelijn-lokaal
        zelfregiecentra            | Leudal         | regionaal-organiseren-lokaal-uitvoeren | vast      | onbekend | uitvoering-lokaal, specialistische-kennis, eerstelijn-lokaal
        zelfregiecentra            | Vlieland       | regionaal-organiseren-lokaal-uitvoeren | vast      | onbekend | uitvoering-lokaal, specialistische-kennis, reisafstand, kleine-gemeente
        zelfregiecentra            | Noord-Beveland | regionaal-organiseren-lokaal-uitvoeren | vast      | onbekend | uitvoering-lokaal, specialistische-kennis, kleine-gemeente, eerstelijn-lokaal
        zelfregiecentra            | Leeuwarden     | regionaal-organiseren-lokaal-uitvoeren | vast      | onbekend | uitvoering-lokaal, specialistische-kennis, eerstelijn-lokaal, reisafstand

        kanjertraining             | Rotterdam      | lokaal                                 | open      | ja       | uitvoering-lokaal, specialistische-kennis
        kanjertraining             | Leudal         | lokaal                                 | open      | ja       | uitvoering-lokaal, specialistische-kennis
        kanjertraining             | Vlieland       | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, reisafstand, kleine-gemeente
        kanjertraining             | Noord-Beveland | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, kleine-gemeente
        kanjertraining             | Leeuwarden     | lokaal                                 | open      | ja       | uitvoering-lokaal, specialistische-kennis, reisafstand

        schuldhulpmaatje           | Rotterdam      | regionaal-organiseren-lokaal-uitvoeren | voorlopig | ja       | uitvoering-lokaal, eerstelijn-lokaal, specialistische-kennis
        schuldhulpmaatje           | Leudal         | regionaal-organiseren-lokaal-uitvoeren | voorlopig | ja       | uitvoering-lokaal, eerstelijn-lokaal, specialistische-kennis
        schuldhulpmaatje           | Vlieland       | regionaal-organiseren-lokaal-uitvoeren | voorlopig | onbekend | uitvoering-lokaal, reisafstand, kleine-gemeente, eerstelijn-lokaal
        schuldhulpmaatje           | Noord-Beveland | regionaal-organiseren-lokaal-uitvoeren | voorlopig | ja       | uitvoering-lokaal, kleine-gemeente, eerstelijn-lokaal, specialistische-kennis
        schuldhulpmaatje           | Leeuwarden     | regionaal-organiseren-lokaal-uitvoeren | voorlopig | ja       | uitvoering-lokaal, eerstelijn-lokaal, specialistische-kennis, reisafstand

        rookvrij-ook-jij-groep     | Rotterdam      | regionaal-organiseren-lokaal-uitvoeren | open      | ja       | uitvoering-lokaal, specialistische-kennis
        rookvrij-ook-jij-groep     | Leudal         | regionaal-organiseren-lokaal-uitvoeren | open      | ja       | uitvoering-lokaal, specialistische-kennis
        rookvrij-ook-jij-groep     | Vlieland       | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, reisafstand, kleine-gemeente
        rookvrij-ook-jij-groep     | Noord-Beveland | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, kleine-gemeente
        rookvrij-ook-jij-groep     | Leeuwarden     | regionaal-organiseren-lokaal-uitvoeren | open      | ja       | uitvoering-lokaal, specialistische-kennis, reisafstand

        mbct                       | Rotterdam      | lokaal                                 | open      | ja       | specialistische-kennis, uitvoering-lokaal
        mbct                       | Leudal         | lokaal                                 | open      | ja       | specialistische-kennis, uitvoering-lokaal
        mbct                       | Vlieland       | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | specialistische-kennis, uitvoering-lokaal, reisafstand, kleine-gemeente
        mbct                       | Noord-Beveland | regionaal                              | open      | onbekend | specialistische-kennis, uitvoering-lokaal, kleine-gemeente
        mbct                       | Leeuwarden     | lokaal                                 | open      | ja       | specialistische-kennis, uitvoering-lokaal, reisafstand

        housing-first              | Rotterdam      | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, natuurlijke-schaal-uitvoerder
        housing-first              | Leudal         | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, natuurlijke-schaal-uitvoerder
        housing-first              | Vlieland       | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, reisafstand, kleine-gemeente
        housing-first              | Noord-Beveland | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, kleine-gemeente, natuurlijke-schaal-uitvoerder
        housing-first              | Leeuwarden     | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, natuurlijke-schaal-uitvoerder, reisafstand

        buurtsportcoach            | Rotterdam      | regionaal-organiseren-lokaal-uitvoeren | voorlopig | onbekend | uitvoering-lokaal, eerstelijn-lokaal
        buurtsportcoach            | Leudal         | regionaal-organiseren-lokaal-uitvoeren | voorlopig | onbekend | uitvoering-lokaal, eerstelijn-lokaal
        buurtsportcoach            | Vlieland       | regionaal-organiseren-lokaal-uitvoeren | voorlopig | onbekend | uitvoering-lokaal, reisafstand, kleine-gemeente, eerstelijn-lokaal
        buurtsportcoach            | Noord-Beveland | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, kleine-gemeente, eerstelijn-lokaal
        buurtsportcoach            | Leeuwarden     | regionaal-organiseren-lokaal-uitvoeren | voorlopig | onbekend | uitvoering-lokaal, eerstelijn-lokaal, reisafstand

        ontmoetingscentra-dementie | Rotterdam      | lokaal                                 | open      | onbekend | uitvoering-lokaal, specialistische-kennis, eerstelijn-lokaal
        ontmoetingscentra-dementie | Leudal         | lokaal                                 | open      | onbekend | uitvoering-lokaal, specialistische-kennis, eerstelijn-lokaal
        ontmoetingscentra-dementie | Vlieland       | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, reisafstand, kleine-gemeente
        ontmoetingscentra-dementie | Noord-Beveland | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, specialistische-kennis, kleine-gemeente, eerstelijn-lokaal
        ontmoetingscentra-dementie | Leeuwarden     | lokaal                                 | open      | onbekend | uitvoering-lokaal, specialistische-kennis, eerstelijn-lokaal, reisafstand

        voorleesexpress            | Rotterdam      | lokaal                                 | open      | ja       | uitvoering-lokaal, eerstelijn-lokaal
        voorleesexpress            | Leudal         | lokaal                                 | open      | ja       | uitvoering-lokaal, eerstelijn-lokaal
        voorleesexpress            | Vlieland       | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, reisafstand, kleine-gemeente, eerstelijn-lokaal
        voorleesexpress            | Noord-Beveland | regionaal-organiseren-lokaal-uitvoeren | open      | onbekend | uitvoering-lokaal, kleine-gemeente, eerstelijn-lokaal
        voorleesexpress            | Leeuwarden     | lokaal                                 | open      | ja       | uitvoering-lokaal, eerstelijn-lokaal, reisafstand
        """;

    public static TheoryData<string, string, string, string, string, string> Rijen
    {
        get
        {
            var rijen = new TheoryData<string, string, string, string, string, string>();
            foreach (var cellen in Tabel.Split('\n').Skip(1).Where(r => r.Length > 0).Select(r => r.Split('|', StringSplitOptions.TrimEntries)))
            {
                rijen.Add(cellen[0], cellen[1], cellen[2], cellen[3], cellen[4], cellen[5]);
            }

            return rijen;
        }
    }

    [Theory]
    [MemberData(nameof(Rijen))]
    public void Het_advies_past_bij_de_gemeente_en_noemt_zijn_gronden(
        string interventie, string gemeente, string advies, string zekerheid, string groep, string gronden)
    {
        var code = Proefcatalogus.Catalogus.Gemeenten.Single(g => g.Naam == gemeente).Code;
        var afweging = Proefcatalogus.Weeg(interventie, code);
        var vult = Assert.Single(afweging.PerGemeente).VultEigenGroep;

        Assert.Equal(
            (advies, zekerheid, groep),
            (afweging.Advies.Code(), afweging.Zekerheid.Code(), vult switch { true => "ja", false => "nee", null => "onbekend" }));
        Assert.Equal(
            gronden.Split(", "),
            afweging.Criteria
                .Where(c => c.GeldtVoor.Contains(Deel.Uitvoering) && c.Bijdrage is not (null or 0))
                .OrderByDescending(c => Math.Abs(c.Bijdrage!.Value))
                .Take(4)
                .Select(c => c.Criterium));
    }

    [Theory]
    [InlineData("in-balans")]
    [InlineData("mbct")]
    [InlineData("cool")]
    public void Een_regio_hoort_waarom_haar_gemeenten_hetzelfde_of_een_ander_advies_krijgen(string interventie)
    {
        var afweging = Proefcatalogus.Weeg(interventie, "IZA09");
        var zelfde = afweging.PerGemeente.Select(g => g.Advies).Distinct().Count() == 1;

        Assert.StartsWith(zelfde ? "Alle gemeenten krijgen hetzelfde advies" : "Niet elke gemeente krijgt hetzelfde advies", afweging.Gemeenteverschil, StringComparison.Ordinal);
        Assert.Contains(afweging.Gemeenteverschil, afweging.Motivering, StringComparison.Ordinal);
    }
}
