using System.Text.Json.Serialization;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Kostenramingen;

/// <summary>Wat een interventie de betalers kost: een interval met de berekening erbij. Een prijs uit een bron is een interval zo breed als de bron hem noemt.</summary>
public sealed record Kostenraming
{
    /// <summary>Euro, ondergrens; nul of meer.</summary>
    public required decimal VanEuro { get; init; }

    /// <summary>Euro, bovengrens; nooit lager dan de ondergrens.</summary>
    public required decimal TotEuro { get; init; }

    /// <summary>Waarvoor het bedrag geldt.</summary>
    public required Kosteneenheid Per { get; init; }

    /// <summary>Prijsjaar; null als bronnen geen of meer jaren noemen. Er is niet geïndexeerd.</summary>
    public int? Prijsjaar { get; init; }

    /// <summary>Waar het op rust: een feit gaat voor een berekening, een berekening voor een raming.</summary>
    public required Ramingsoort Soort { get; init; }

    /// <summary>Klasse van € tot en met €€€€€; null bij een prijs per inwoner, want die staat op een andere schaal.</summary>
    public string? Klasse => Per is Kosteneenheid.Deelnemer ? Kostenklasse.Van(VanEuro, TotEuro) : null;

    /// <summary>The middle that class, order and filter go by, in euro; null for a price per inhabitant.</summary>
    [JsonIgnore]
    public decimal? MiddenPerDeelnemer => Per is Kosteneenheid.Deelnemer ? Kostenklasse.Midden(VanEuro, TotEuro) : null;

    /// <summary>Wat één groep kost en hoeveel deelnemers zij telt; null als het niet in groepen gaat of als dat onbekend is.</summary>
    public Groepsprijs? Groep { get; init; }

    /// <summary>De berekening, regel voor regel.</summary>
    public required IReadOnlyList<Kostenregel> Opbouw { get; init; }

    /// <summary>The sources of all numbers in the calculation, each once.</summary>
    [JsonIgnore]
    public IReadOnlyList<Bron> Bronnen => [.. Opbouw.SelectMany(regel => regel.Gegevens).SelectMany(gegeven => gegeven.Bronnen).Distinct()];

    /// <summary>"€ 120 tot € 560 per deelnemer".</summary>
    [JsonIgnore]
    public string Bedrag => $"{Nl.Euro(Afgerond(VanEuro), Afgerond(TotEuro))} per {(Per is Kosteneenheid.Deelnemer ? "deelnemer" : "inwoner per jaar")}";

    /// <summary>"€ 120 tot € 560 per deelnemer (berekend uit de dosis)".</summary>
    [JsonIgnore]
    public string Tekst => $"{Bedrag} ({Grond})";

    /// <summary>From a hundred euros on cents say nothing.</summary>
    private static decimal Afgerond(decimal euro) => euro < 100 ? euro : Math.Round(euro, MidpointRounding.AwayFromZero);

    /// <summary>Whether we estimated it ourselves.</summary>
    [JsonIgnore]
    public bool IsGeschat => Soort is Ramingsoort.BerekendUitDosis or Ramingsoort.RamingNaarSoort;

    /// <summary>What it rests on, in a few words.</summary>
    [JsonIgnore]
    public string Grond => Soort switch
    {
        Ramingsoort.EigenInvoer => "uw eigen getallen",
        Ramingsoort.Feit => Prijsjaar is { } jaar ? $"prijs uit een bron, {Nl.Jaar(jaar)}" : "prijs uit een bron, jaar onbekend",
        Ramingsoort.BerekendUitDosis => "raming: berekend uit de dosis",
        _ => "raming naar soort programma",
    };
}
