using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Effecten;
using Gereedschapskist.Domein.Kostenramingen;

namespace Gereedschapskist.Api.Interventies;

/// <summary>Alles wat de catalogus over een interventie weet. Null en een lege lijst betekenen: onbekend.</summary>
internal sealed record InterventieAntwoord
{
    /// <summary>Vaste id, zoals in-balans.</summary>
    public required string Id { get; init; }

    /// <summary>Naam van de interventie.</summary>
    public required string Naam { get; init; }

    /// <summary>Andere namen en afkortingen.</summary>
    public required IReadOnlyList<string> Aliassen { get; init; }

    /// <summary>Organisatie die de interventie beheert.</summary>
    public required string? Eigenaar { get; init; }

    /// <summary>Webadres van de interventie of van de eigenaar; null als dat onbekend is.</summary>
    public required string? Website { get; init; }

    /// <summary>Wat er van de interventie is geworden; null als geen bron iets bijzonders zegt.</summary>
    public required StatusAntwoord? Status { get; init; }

    /// <summary>Nummer in de databank van Loket Gezond Leven.</summary>
    public required string? LglNummer { get; init; }

    /// <summary>Eén regel voor in een lijst: het doel, of anders de aanpak.</summary>
    public required string? Samenvatting { get; init; }

    /// <summary>Wat de interventie wil bereiken.</summary>
    public required string? Doel { get; init; }

    /// <summary>Hoe de interventie werkt.</summary>
    public required string? Aanpak { get; init; }

    /// <summary>Voor wie de interventie is.</summary>
    public required string? Doelgroep { get; init; }

    /// <summary>Jongste leeftijd in hele jaren.</summary>
    public required int? LeeftijdVan { get; init; }

    /// <summary>Oudste leeftijd in hele jaren, tot en met.</summary>
    public required int? LeeftijdTot { get; init; }

    /// <summary>Van wie de leeftijd is: van de deelnemer of van het kind van de deelnemer.</summary>
    public required CodeAntwoord LeeftijdBetreft { get; init; }

    /// <summary>Kenmerken van de doelgroep.</summary>
    public required IReadOnlyList<string> Kenmerken { get; init; }

    /// <summary>Functies die de interventie kan vervullen; eigen indeling.</summary>
    public required IReadOnlyList<string> Functies { get; init; }

    /// <summary>Basisfunctionaliteiten en punten van de ontwikkelagenda waar de interventie bij past; eigen indeling.</summary>
    public required IReadOnlyList<VerwijzingAntwoord> Basisfunctionaliteiten { get; init; }

    /// <summary>Gezondheidsdoelen waarop de interventie zich richt; eigen indeling.</summary>
    public required IReadOnlyList<VerwijzingAntwoord> Gezondheidsdoelen { get; init; }

    /// <summary>Onderwerpen.</summary>
    public required IReadOnlyList<string> Themas { get; init; }

    /// <summary>Plaatsen waar de interventie wordt uitgevoerd.</summary>
    public required IReadOnlyList<string> Settings { get; init; }

    /// <summary>Soorten preventie.</summary>
    public required IReadOnlyList<CodeAntwoord> Preventievormen { get; init; }

    /// <summary>In welke vorm het programma mensen vooral bereikt; null als dat onbekend is. Eigen indeling.</summary>
    public required CodeAntwoord? Programmasoort { get; init; }

    /// <summary>Beroepen of organisaties die de interventie uitvoeren.</summary>
    public required IReadOnlyList<string> Uitvoerders { get; init; }

    /// <summary>Namen van de velden die wij zelf hebben ingedeeld; de andere velden staan zo in een bron.</summary>
    public required IReadOnlyList<string> EigenIndeling { get; init; }

    /// <summary>Niveau van de laatste erkenning.</summary>
    public required CodeAntwoord Erkenningsniveau { get; init; }

    /// <summary>Alle erkenningen, de oudste eerst. Leeg betekent onbekend, niet: nooit beoordeeld.</summary>
    public required IReadOnlyList<ErkenningAntwoord> Erkenningen { get; init; }

    /// <summary>Hoeveel een deelnemer of groep krijgt; null als er niets over bekend is.</summary>
    public required DosisAntwoord? Dosis { get; init; }

    /// <summary>Duur en groepsgrootte in hele getallen, uit de dosis; null als er niets over bekend is.</summary>
    public required DuurAntwoord? Duur { get; init; }

    /// <summary>Bedragen zoals bronnen ze noemen.</summary>
    public required IReadOnlyList<KostenAntwoord> Kosten { get; init; }

    /// <summary>Kosten van het hele programma per deelnemer, door ons opgeteld; null als dat niet te bepalen is.</summary>
    public required KostenPerDeelnemerAntwoord? KostenPerDeelnemer { get; init; }

    /// <summary>Kosten per inwoner van het gebied per jaar, door ons opgeteld; alleen bij een aanpak zonder deelnemers.</summary>
    public required KostenPerInwonerAntwoord? KostenPerInwoner { get; init; }

    /// <summary>Wat het kost: een prijs uit een bron, of anders een raming met haar berekening; null als ook het soort programma niets zegt.</summary>
    public required Kostenraming? Kostenraming { get; init; }

    /// <summary>Het voornaamste gemeten effect, in één regel; null als er geen richting is gemeten.</summary>
    public required Effectlijn? Effect { get; init; }

    /// <summary>Wat er per gezondheidsdoel is gemeten, in één regel per doel.</summary>
    public required IReadOnlyList<EffectPerDoelAntwoord> EffectPerDoel { get; init; }

    /// <summary>Gemeten resultaten, ook als er geen of een averechts effect is gevonden.</summary>
    public required IReadOnlyList<EffectAntwoord> Effecten { get; init; }

    /// <summary>Waar de interventie wordt uitgevoerd. Leeg betekent onbekend.</summary>
    public required IReadOnlyList<GebruikAntwoord> InGebruik { get; init; }

    /// <summary>Wat bronnen zeggen over wie betaalt.</summary>
    public required IReadOnlyList<InterventieFinanciering> Financiering { get; init; }

    /// <summary>Feiten over de schaal waarop de interventie wordt uitgevoerd; null als er niets over bekend is.</summary>
    public required SchaalAntwoord? Schaal { get; init; }

    /// <summary>Verwante interventies.</summary>
    public required IReadOnlyList<RelatieAntwoord> Relaties { get; init; }

    /// <summary>Opmerkingen, ook over bronnen die elkaar tegenspreken.</summary>
    public required IReadOnlyList<string> Opmerkingen { get; init; }

    /// <summary>Dag waarop voor het laatst naar feiten is gezocht. Wat dan nog ontbreekt, is niet gevonden; null betekent niet gezocht.</summary>
    public required DateOnly? GezochtOp { get; init; }

    /// <summary>Alle bronnen waar de feiten hierboven naar verwijzen met 'bron'.</summary>
    public required IReadOnlyList<Bron> Bronnen { get; init; }
}
