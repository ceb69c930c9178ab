using System.ComponentModel.DataAnnotations;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Api.Voorstellen;

/// <summary>Een vraag om voorstellen. Geef minstens een basisfunctionaliteit, een gezondheidsdoel of een doel.</summary>
internal sealed record VoorstelVerzoek
{
    /// <summary>Id van een basisfunctionaliteit of van een onderwerp van de ontwikkelagenda, zoals valpreventie of dementie.</summary>
    public string? Basisfunctionaliteit { get; init; }

    /// <summary>Id van een gezondheidsdoel, zoals minder-roken.</summary>
    public string? Gezondheidsdoel { get; init; }

    /// <summary>Het doel in uw eigen woorden.</summary>
    public string? Doel { get; init; }

    /// <summary>Voor wie.</summary>
    public DoelgroepVerzoek? Doelgroep { get; init; }

    /// <summary>Naam of CBS-code van een gemeente, zoals Almere of GM0034. Kies een gemeente of een regio.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Naam of code van een regio, zoals IZA08. Een naam die meer regio's hebben, is die van de IZA-regio.</summary>
    public string? Regio { get; init; }

    /// <summary>Settings waarin het kan, zoals wijk of school; leeg is alle.</summary>
    [MaxLength(100)]
    public IReadOnlyList<string>? Settings { get; init; }

    /// <summary>Vormen van preventie: universeel, selectief, geindiceerd, zorggerelateerd; leeg is alle.</summary>
    [MaxLength(100)]
    public IReadOnlyList<string>? Preventievormen { get; init; }

    /// <summary>Laagste erkenning die u wilt. Onbekend voldoet dan niet.</summary>
    public string? MinimumErkenning { get; init; }

    /// <summary>Wat u kunt uitgeven, en aan hoeveel mensen.</summary>
    public BudgetVerzoek? Budget { get; init; }

    /// <summary>Gewicht per criterium, 0 tot en met 100. Alleen de verhouding telt; wat u niet noemt, houdt ons standaardgewicht.</summary>
    public IReadOnlyDictionary<string, double>? Gewichten { get; init; }

    /// <summary>Ids van interventies die u niet wilt zien.</summary>
    [MaxLength(500)]
    public IReadOnlyList<string>? Uitsluiten { get; init; }

    /// <summary>Hoeveel voorstellen u wilt, 1 tot en met 50; zonder dit veld 10.</summary>
    public int? Aantal { get; init; }

    /// <summary>Beginpunt van de trekkingen: hetzelfde zaad geeft hetzelfde antwoord.</summary>
    public long? Zaad { get; init; }

    /// <summary>Uw eigen getallen voor de lokale berekening.</summary>
    public RekenaannamesVerzoek? Aannames { get; init; }

    public Voorstelvraag NaarVraag() => new()
    {
        Basisfunctionaliteit = Basisfunctionaliteit,
        Gezondheidsdoel = Gezondheidsdoel,
        Doel = Doel,
        Doelgroep = Doelgroep is { } d ? new Doelgroepvraag { LeeftijdVan = d.LeeftijdVan, LeeftijdTot = d.LeeftijdTot, Kenmerken = d.Kenmerken } : null,
        Gemeente = Gemeente,
        Regio = Regio,
        Settings = Settings,
        Preventievormen = Preventievormen,
        MinimumErkenning = MinimumErkenning,
        Budget = Budget is { } b ? new Budgetvraag { Bedrag = b.Bedrag, Deelnemers = b.Deelnemers } : null,
        Gewichten = Gewichten,
        Uitsluiten = Uitsluiten,
        Aantal = Aantal,
        Zaad = Zaad,
        Aannames = Aannames?.NaarAannames(),
    };

    /// <summary>What a page asked, as the message that asks the same; a page knows no settings, forms of prevention or numbers of one's own.</summary>
    public static VoorstelVerzoek Van(Voorstelvraag vraag) => new()
    {
        Basisfunctionaliteit = vraag.Basisfunctionaliteit,
        Gezondheidsdoel = vraag.Gezondheidsdoel,
        Doel = vraag.Doel,
        Doelgroep = vraag.Doelgroep is { } d && d is not { LeeftijdVan: null, LeeftijdTot: null, Kenmerken: null }
            ? new DoelgroepVerzoek { LeeftijdVan = d.LeeftijdVan, LeeftijdTot = d.LeeftijdTot, Kenmerken = d.Kenmerken }
            : null,
        Gemeente = vraag.Gemeente,
        Regio = vraag.Regio,
        MinimumErkenning = vraag.MinimumErkenning,
        Budget = vraag.Budget is { } b ? new BudgetVerzoek { Bedrag = b.Bedrag, Deelnemers = b.Deelnemers } : null,
        Gewichten = vraag.Gewichten,
    };
}

/// <summary>Voor wie u zoekt.</summary>
internal sealed record DoelgroepVerzoek
{
    /// <summary>Jongste leeftijd in jaren.</summary>
    public int? LeeftijdVan { get; init; }

    /// <summary>Oudste leeftijd in jaren, tot en met.</summary>
    public int? LeeftijdTot { get; init; }

    /// <summary>Kenmerken van de doelgroep, zoals lage-ses of thuiswonend.</summary>
    [MaxLength(100)]
    public IReadOnlyList<string>? Kenmerken { get; init; }
}

/// <summary>Wat u kunt uitgeven.</summary>
internal sealed record BudgetVerzoek
{
    /// <summary>Bedrag in euro's.</summary>
    public decimal? Bedrag { get; init; }

    /// <summary>Aantal deelnemers waarvoor het bedrag is.</summary>
    public int? Deelnemers { get; init; }
}

/// <summary>Getallen die de onze vervangen; wat u weglaat, houdt de catalogus aan of blijft onbekend.</summary>
internal sealed record RekenaannamesVerzoek
{
    /// <summary>Aantal inwoners.</summary>
    public int? Inwoners { get; init; }

    /// <summary>Aantal inwoners van 65 jaar en ouder.</summary>
    public int? Inwoners65Plus { get; init; }

    /// <summary>Aantal inwoners jonger dan 18 jaar.</summary>
    public int? Jeugdigen { get; init; }

    /// <summary>Deel van de 65-plussers met een verhoogd valrisico, in procent.</summary>
    public decimal? VerhoogdValrisicoProcent { get; init; }

    /// <summary>Verwacht aantal deelnemers per jaar.</summary>
    public int? Deelnemers { get; init; }

    /// <summary>Prijs per deelnemer in euro's, als u die weet.</summary>
    public decimal? KostenPerDeelnemer { get; init; }

    public Rekenaannames NaarAannames() => new()
    {
        Inwoners = Inwoners,
        Inwoners65Plus = Inwoners65Plus,
        Jeugdigen = Jeugdigen,
        VerhoogdValrisicoProcent = VerhoogdValrisicoProcent,
        Deelnemers = Deelnemers,
        KostenPerDeelnemer = KostenPerDeelnemer,
    };
}
