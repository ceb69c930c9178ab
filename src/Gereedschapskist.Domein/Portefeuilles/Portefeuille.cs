using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Zakelijkegevallen;

namespace Gereedschapskist.Domein.Portefeuilles;

/// <summary>
/// De set interventies die binnen de budgetten het meest dekt. Bewezen de beste bij de gerekende kosten; omdat kosten intervallen zijn, staat
/// erbij welke keuzes ook bij lage en hoge kosten gelden.
/// </summary>
public sealed record Portefeuille
{
    /// <summary>Versie van de catalogus waaruit dit antwoord komt.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Dag waarop is gerekend.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Jaar waarvoor is gerekend.</summary>
    public required int Jaar { get; init; }

    /// <summary>Het antwoord in gewone zinnen.</summary>
    public required IReadOnlyList<string> Samenvatting { get; init; }

    /// <summary>Naam van de gemeente of regio.</summary>
    public required string Gebied { get; init; }

    /// <summary>Hoeveel procent van het gevraagde is gedekt; elk onderwerp telt even zwaar, en elke stap van een keten even zwaar binnen haar onderwerp.</summary>
    public required decimal DekkingProcent { get; init; }

    /// <summary>De gekozen interventies, de duurste eerst.</summary>
    public required IReadOnlyList<Portefeuillekeuze> Keuzes { get; init; }

    /// <summary>Wat gedekt moest worden, en waarmee.</summary>
    public required IReadOnlyList<Portefeuilledoel> Doelen { get; init; }

    /// <summary>Wat elke partij betaalt.</summary>
    public required IReadOnlyList<Portefeuillebudget> Budgetten { get; init; }

    /// <summary>Dezelfde vraag bij lage, middelste en hoge kosten.</summary>
    public required IReadOnlyList<Portefeuillescenario> Scenarios { get; init; }

    /// <summary>Waarom de kosten te onzeker zijn om te kiezen; null als de keuze vast genoeg is.</summary>
    public string? TeOnzeker { get; init; }

    /// <summary>Wat elke voorwaarde kost: wat erbij komt met meer budget of met een lagere eis aan het bewijs.</summary>
    public required IReadOnlyList<Voorwaardeprijs> Voorwaarden { get; init; }

    /// <summary>Interventies die bij de vraag passen maar niet mee konden doen, met de reden.</summary>
    public required IReadOnlyList<Portefeuilleafvaller> NietMeegedaan { get; init; }

    /// <summary>Wat u verder moet weten.</summary>
    public required IReadOnlyList<string> Opmerkingen { get; init; }
}

/// <summary>Een gekozen interventie.</summary>
/// <param name="Id">Vaste id.</param>
/// <param name="Naam">Naam.</param>
/// <param name="Erkenningsniveau">Laatste erkenning.</param>
/// <param name="VanEuro">Kosten per jaar hier, ondergrens in euro's.</param>
/// <param name="TotEuro">Kosten per jaar hier, bovengrens in euro's.</param>
/// <param name="GerekendEuro">Het bedrag waarmee is gekozen: het midden.</param>
/// <param name="DeelnemersVan">Deelnemers per jaar waarmee is gerekend, ondergrens.</param>
/// <param name="DeelnemersTot">Deelnemers per jaar waarmee is gerekend, bovengrens.</param>
/// <param name="DeelnemersHerkomst">Of dat aantal van u komt, uit een akkoord is berekend of onze raming is.</param>
/// <param name="Betaler">Wie het in deze set betaalt.</param>
/// <param name="Dekt">Wat zij dekt.</param>
/// <param name="Vast">Of zij ook bij lage en bij hoge kosten in de set zit.</param>
public sealed record Portefeuillekeuze(
    string Id,
    string Naam,
    Erkenningsniveau Erkenningsniveau,
    decimal VanEuro,
    decimal TotEuro,
    decimal GerekendEuro,
    int DeelnemersVan,
    int DeelnemersTot,
    Aannameherkomst DeelnemersHerkomst,
    Beurs Betaler,
    IReadOnlyList<string> Dekt,
    bool Vast);

/// <summary>Iets dat gedekt moest worden: een stap van een keten, een basisfunctionaliteit zonder keten of een gezondheidsdoel.</summary>
/// <param name="Onderwerp">Naam van de basisfunctionaliteit of het gezondheidsdoel.</param>
/// <param name="Naam">Naam van de stap; gelijk aan het onderwerp als er geen keten is.</param>
/// <param name="GedektDoor">Naam van de gekozen interventie die het dekt; null als het niet gedekt is.</param>
/// <param name="Reden">Waarom het niet gedekt is; null als het gedekt is.</param>
public sealed record Portefeuilledoel(string Onderwerp, string Naam, string? GedektDoor, string? Reden);

/// <summary>Wat één partij betaalt.</summary>
/// <param name="Betaler">De partij.</param>
/// <param name="GrensEuro">Uw budget per jaar; null als u er geen gaf, dan is er geen grens.</param>
/// <param name="GebruiktEuro">Wat de set kost, bij de gerekende bedragen.</param>
public sealed record Portefeuillebudget(Beurs Betaler, decimal? GrensEuro, decimal GebruiktEuro);

/// <summary>De beste set bij andere kosten.</summary>
/// <param name="Kosten">Bij welke kosten: lage, middelste of hoge.</param>
/// <param name="DekkingProcent">Hoeveel procent van het gevraagde is gedekt.</param>
/// <param name="Interventies">Namen van de gekozen interventies.</param>
public sealed record Portefeuillescenario(string Kosten, decimal DekkingProcent, IReadOnlyList<string> Interventies);

/// <summary>Wat een voorwaarde kost.</summary>
/// <param name="Voorwaarde">De voorwaarde, in gewone taal.</param>
/// <param name="ExtraEuro">Hoeveel budget erbij moet voordat er iets bij komt; null bij een voorwaarde die geen budget is.</param>
/// <param name="DekkingProcentErbij">Hoeveel procentpunt dekking er dan bij komt.</param>
/// <param name="KomtErbij">Namen van de interventies die er dan bij komen.</param>
/// <param name="Uitleg">Hetzelfde in één zin.</param>
public sealed record Voorwaardeprijs(
    string Voorwaarde, decimal? ExtraEuro, decimal DekkingProcentErbij, IReadOnlyList<string> KomtErbij, string Uitleg);

/// <summary>Een interventie die niet mee kon doen.</summary>
/// <param name="Id">Vaste id.</param>
/// <param name="Naam">Naam.</param>
/// <param name="Reden">Waarom, in één zin.</param>
public sealed record Portefeuilleafvaller(string Id, string Naam, string Reden);
