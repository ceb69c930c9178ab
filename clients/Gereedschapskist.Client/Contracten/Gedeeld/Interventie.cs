namespace Gereedschapskist.Client;

/// <summary>Alles wat de catalogus over een interventie weet. Null en een lege lijst betekenen: onbekend.</summary>
public sealed record Interventie
{
    /// <summary>Vaste id, zoals in-balans.</summary>
    public required string Id { get; init; }

    /// <summary>Naam van de interventie.</summary>
    public required string Naam { get; init; }

    /// <summary>Andere namen en afkortingen.</summary>
    public IReadOnlyList<string> Aliassen { get => field ?? []; init; }

    /// <summary>Organisatie die de interventie beheert.</summary>
    public string? Eigenaar { get; init; }

    /// <summary>Nummer in de databank van Loket Gezond Leven.</summary>
    public string? LglNummer { get; init; }

    /// <summary>Eén regel voor in een lijst: het doel, of anders de aanpak.</summary>
    public string? Samenvatting { get; init; }

    /// <summary>Wat de interventie wil bereiken.</summary>
    public string? Doel { get; init; }

    /// <summary>Hoe de interventie werkt.</summary>
    public string? Aanpak { get; init; }

    /// <summary>Voor wie de interventie is.</summary>
    public string? Doelgroep { get; init; }

    /// <summary>Jongste leeftijd in hele jaren.</summary>
    public int? LeeftijdVan { get; init; }

    /// <summary>Oudste leeftijd in hele jaren, tot en met.</summary>
    public int? LeeftijdTot { get; init; }

    /// <summary>LeeftijdBetreft: een code uit een codelijst, met het label voor mensen.</summary>
    public required Code LeeftijdBetreft { get; init; }

    /// <summary>Kenmerken van de doelgroep.</summary>
    public IReadOnlyList<string> Kenmerken { get => field ?? []; init; }

    /// <summary>Functies die de interventie kan vervullen; eigen indeling.</summary>
    public IReadOnlyList<string> Functies { get => field ?? []; init; }

    /// <summary>Basisfunctionaliteiten en punten van de ontwikkelagenda waar de interventie bij past; eigen indeling.</summary>
    public IReadOnlyList<Verwijzing> Basisfunctionaliteiten { get => field ?? []; init; }

    /// <summary>Gezondheidsdoelen waarop de interventie zich richt; eigen indeling.</summary>
    public IReadOnlyList<Verwijzing> Gezondheidsdoelen { get => field ?? []; init; }

    /// <summary>Onderwerpen.</summary>
    public IReadOnlyList<string> Themas { get => field ?? []; init; }

    /// <summary>Plaatsen waar de interventie wordt uitgevoerd.</summary>
    public IReadOnlyList<string> Settings { get => field ?? []; init; }

    /// <summary>Soorten preventie.</summary>
    public IReadOnlyList<Code> Preventievormen { get => field ?? []; init; }

    /// <summary>Beroepen of organisaties die de interventie uitvoeren.</summary>
    public IReadOnlyList<string> Uitvoerders { get => field ?? []; init; }

    /// <summary>Namen van de velden die wij zelf hebben ingedeeld; de andere velden staan zo in een bron.</summary>
    public IReadOnlyList<string> EigenIndeling { get => field ?? []; init; }

    /// <summary>Erkenningsniveau: een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Erkenningsniveau { get; init; }

    /// <summary>Alle erkenningen, de oudste eerst. Leeg betekent onbekend, niet: nooit beoordeeld.</summary>
    public IReadOnlyList<Erkenning> Erkenningen { get => field ?? []; init; }

    /// <summary>Duur en groepsgrootte; elk getal is null als het onbekend is.</summary>
    public Duur? Duur { get; init; }

    /// <summary>Bedragen zoals bronnen ze noemen.</summary>
    public IReadOnlyList<Kosten> Kosten { get => field ?? []; init; }

    /// <summary>Kosten van het hele programma per deelnemer: onze eigen optelling van bedragen uit bronnen.</summary>
    public KostenPerDeelnemer? KostenPerDeelnemer { get; init; }

    /// <summary>Gemeten resultaten, ook als er geen of een averechts effect is gevonden.</summary>
    public IReadOnlyList<Effect> Effecten { get => field ?? []; init; }

    /// <summary>Wat bronnen zeggen over wie betaalt.</summary>
    public IReadOnlyList<InterventieFinanciering> Financiering { get => field ?? []; init; }

    /// <summary>Feiten die tellen bij de keuze voor lokaal of regionaal.</summary>
    public Schaal? Schaal { get; init; }

    /// <summary>Verwante interventies.</summary>
    public IReadOnlyList<Relatie> Relaties { get => field ?? []; init; }

    /// <summary>Opmerkingen, ook over bronnen die elkaar tegenspreken.</summary>
    public IReadOnlyList<string> Opmerkingen { get => field ?? []; init; }

    /// <summary>Alle bronnen waar de feiten hierboven naar verwijzen met 'bron'.</summary>
    public IReadOnlyList<Bron> Bronnen { get => field ?? []; init; }
}
