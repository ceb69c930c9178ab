using System.ComponentModel;
using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Domein.Zakelijkegevallen;

namespace Gereedschapskist.Api.Zakelijkegevallen;

/// <summary>
/// Waarvoor en waar u wilt weten wat het kost en oplevert. Noem een interventie, een basisfunctionaliteit of een gezondheidsdoel, en een
/// gemeente of regio. Elk getal dat u geeft, gaat voor op dat van de catalogus.
/// </summary>
internal sealed record ZakelijkgevalVerzoek
{
    [Description("Naam of id van een interventie, zoals in-balans.")]
    public string? Interventie { get; init; }

    [Description("Id van een basisfunctionaliteit, zoals valpreventie. Met een interventie erbij: de norm en het geld van deze basisfunctionaliteit.")]
    public string? Basisfunctionaliteit { get; init; }

    [Description("Id van een gezondheidsdoel, zoals minder-roken.")]
    public string? Gezondheidsdoel { get; init; }

    [Description("Naam of CBS-code van een gemeente, zoals Hollands Kroon. Kies een gemeente of een regio.")]
    public string? Gemeente { get; init; }

    [Description("Naam of code van een regio, zoals IZA08.")]
    public string? Regio { get; init; }

    [Description("Deelnemers per jaar; zonder dit veld de norm van het akkoord, of anders onze raming.")]
    public int? Deelnemers { get; init; }

    [Description("Eerste jaar, van 2023 tot en met 2040; zonder dit veld dit jaar.")]
    public int? VanJaar { get; init; }

    [Description("Aantal jaren, 1 tot en met 10; zonder dit veld vier.")]
    public int? Jaren { get; init; }

    [Description("Budget per jaar in euro's, 1 of meer.")]
    public decimal? Budget { get; init; }

    [Description("Deel van de 65-plussers met een verhoogd valrisico, in procent.")]
    public decimal? VerhoogdValrisicoProcent { get; init; }

    [Description("Uw prijs per deelnemer in euro's.")]
    public decimal? PrijsPerDeelnemer { get; init; }

    [Description("Uw prijs per groep in euro's.")]
    public decimal? PrijsPerGroep { get; init; }

    [Description("Deelnemers per groep, 1 tot en met 1000.")]
    public decimal? Groepsgrootte { get; init; }

    [Description("Prijs van een uur van één begeleider in euro's, tot en met 500.")]
    public decimal? Uurprijs { get; init; }

    [Description("Aantal bijeenkomsten.")]
    public decimal? Bijeenkomsten { get; init; }

    [Description("Minuten per bijeenkomst.")]
    public decimal? MinutenPerBijeenkomst { get; init; }

    [Description("Begeleiders die tegelijk bij een groep zijn.")]
    public decimal? Begeleiders { get; init; }

    [Description("Materiaal per deelnemer in euro's.")]
    public decimal? MateriaalPerDeelnemer { get; init; }

    [Description("Ruimte per bijeenkomst in euro's.")]
    public decimal? RuimtePerBijeenkomst { get; init; }

    [Description("Licentie per deelnemer in euro's.")]
    public decimal? LicentiePerDeelnemer { get; init; }

    [Description("Uw eigen effect op de eerste uitkomst: een percentage, of kilo's per deelnemer.")]
    public decimal? Effect { get; init; }

    [Description("Hoe vaak de eerste uitkomst zonder programma voorkomt, per deelnemer per jaar, zoals valincidenten.")]
    public decimal? AantalPerDeelnemer { get; init; }

    [Description("Wat één keer de eerste uitkomst waard is, in euro's.")]
    public decimal? EuroPerUitkomst { get; init; }

    public Gevalvraag NaarVraag() => new()
    {
        Interventie = Interventie,
        Basisfunctionaliteit = Basisfunctionaliteit,
        Gezondheidsdoel = Gezondheidsdoel,
        Gemeente = Gemeente,
        Regio = Regio,
        Deelnemers = Deelnemers,
        VanJaar = VanJaar,
        Jaren = Jaren,
        Budget = Budget,
        VerhoogdValrisicoProcent = VerhoogdValrisicoProcent,
        Effect = Effect,
        AantalPerDeelnemer = AantalPerDeelnemer,
        EuroPerUitkomst = EuroPerUitkomst,
        Kosten = new EigenInvoer
        {
            PrijsPerDeelnemer = PrijsPerDeelnemer,
            PrijsPerGroep = PrijsPerGroep,
            Groepsgrootte = Groepsgrootte,
            Uurprijs = Uurprijs,
            Bijeenkomsten = Bijeenkomsten,
            MinutenPerBijeenkomst = MinutenPerBijeenkomst,
            Begeleiders = Begeleiders,
            MateriaalPerDeelnemer = MateriaalPerDeelnemer,
            RuimtePerBijeenkomst = RuimtePerBijeenkomst,
            LicentiePerDeelnemer = LicentiePerDeelnemer,
        },
    };
}
