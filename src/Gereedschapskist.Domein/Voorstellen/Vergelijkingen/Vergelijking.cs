using System.Text.Json.Serialization;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Voorstellen.Antwoorden;

namespace Gereedschapskist.Domein.Voorstellen.Vergelijkingen;

/// <summary>Interventies naast elkaar, kenmerk voor kenmerk.</summary>
public sealed record Vergelijking
{
    /// <summary>Versie van de catalogus waar het antwoord op rust.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Dag waarop is gevraagd.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Het verschil in een paar zinnen: wat het best is onderbouwd, wat het kost, wie betaalt en wat u nu besluit.</summary>
    public string Samenvatting => Kernzin.Samen(Kern);

    /// <summary>The same sentences, each with what it answers.</summary>
    [JsonIgnore]
    public IReadOnlyList<Kernzin> Kern { get; init; } = [];

    /// <summary>Waarvoor is vergeleken, zoals wij het begrepen; null als er niets bij gevraagd is.</summary>
    public BegrepenVraag? Waarvoor { get; init; }

    /// <summary>De interventies, in de volgorde van de vraag.</summary>
    public required IReadOnlyList<Interventieverwijzing> Interventies { get; init; }

    /// <summary>Een rij per kenmerk; elke rij heeft een cel per interventie, in dezelfde volgorde.</summary>
    public required IReadOnlyList<Vergelijkrij> Rijen { get; init; }

    /// <summary>Waar bronnen elkaar tegenspreken of iets bij te zeggen is.</summary>
    public required IReadOnlyList<Bronverschil> Bronverschillen { get; init; }
}

/// <summary>Eén kenmerk van alle interventies.</summary>
public sealed record Vergelijkrij
{
    /// <summary>Vaste naam van het kenmerk.</summary>
    public required string Kenmerk { get; init; }

    /// <summary>Naam voor mensen.</summary>
    public required string Naam { get; init; }

    /// <summary>Groep: doelgroep, bewijs, geld, uitvoering of oordeel.</summary>
    public required string Groep { get; init; }

    /// <summary>Een cel per interventie.</summary>
    public required IReadOnlyList<Vergelijkcel> Cellen { get; init; }

    /// <summary>Ids van wie hier het beste is; leeg als dat niet te zeggen is.</summary>
    public required IReadOnlyList<string> Beste { get; init; }

    /// <summary>Waarom wel of niet iemand de beste is; null als er bij dit kenmerk geen beter of slechter is.</summary>
    public string? Uitleg { get; init; }
}

/// <summary>Eén kenmerk van één interventie.</summary>
/// <param name="Interventie">Id van de interventie.</param>
/// <param name="Bekend">Of de catalogus het weet.</param>
/// <param name="Tekst">Het kenmerk in woorden; 'onbekend' als het niet bekend is.</param>
/// <param name="Van">Getal om op te vergelijken, ondergrens; null als er geen is.</param>
/// <param name="Tot">Bovengrens.</param>
/// <param name="Bronnen">Waar het staat; leeg als het onze indeling is.</param>
public sealed record Vergelijkcel(string Interventie, bool Bekend, string Tekst, decimal? Van, decimal? Tot, IReadOnlyList<Bron> Bronnen);

/// <summary>Een opmerking bij een interventie, vaak een tegenspraak tussen bronnen.</summary>
public sealed record Bronverschil(string Interventie, string Opmerking);
