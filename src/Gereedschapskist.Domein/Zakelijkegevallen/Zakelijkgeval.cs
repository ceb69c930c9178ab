using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Domein.Voorstellen;
using Gereedschapskist.Domein.Voorstellen.Rekenhulpen;

namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>
/// Wat een interventie hier kost, wie dat betaalt en wat zij kan opleveren. Elk getal is een interval met waar het vandaan komt; wat geen
/// bron noemt, is niet gerekend. Dezelfde vraag, catalogusversie en peildatum geven hetzelfde antwoord.
/// </summary>
public sealed record Zakelijkgeval
{
    /// <summary>Het antwoord in gewone zinnen.</summary>
    public required IReadOnlyList<string> Samenvatting { get; init; }

    /// <summary>Versie van de catalogus waaruit dit antwoord komt.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Dag waarop is gerekend.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>De interventie waarmee is gerekend.</summary>
    public required Interventieverwijzing Interventie { get; init; }

    /// <summary>Waarom deze interventie; null als u haar zelf noemde.</summary>
    public Gevalkeuze? Keuze { get; init; }

    /// <summary>Waar het over gaat.</summary>
    public required Gevalgebied Gebied { get; init; }

    /// <summary>Hoeveel mensen per jaar meedoen; null als het onbekend is.</summary>
    public Gevaldeelnemers? Deelnemers { get; init; }

    /// <summary>Wat één deelnemer kost, met de berekening; null als er te weinig bekend is voor een raming.</summary>
    public Kostenraming? Kostenraming { get; init; }

    /// <summary>Wat het hier kost; null als de prijs of het aantal deelnemers onbekend is.</summary>
    public Gevalkosten? Kosten { get; init; }

    /// <summary>Per jaar: de kosten, wie wat betaalt en het geld van het Rijk.</summary>
    public required IReadOnlyList<Gevaljaar> Jaren { get; init; }

    /// <summary>Hoe u het deel van het landelijke geld moet lezen; null als er geen geld van het Rijk is.</summary>
    public string? Rijksgeldtoelichting { get; init; }

    /// <summary>Wat uw budget toelaat; null als u geen budget gaf of de prijs onbekend is.</summary>
    public Gevalbudget? Ruimte { get; init; }

    /// <summary>Wat de deelnemers van één jaar kunnen opleveren; leeg als geen bron een telbaar effect noemt.</summary>
    public required IReadOnlyList<Opbrengst> Opbrengsten { get; init; }

    /// <summary>Waarom er geen opbrengst is gerekend; null als er wel een is.</summary>
    public string? GeenOpbrengst { get; init; }

    /// <summary>Baten als veelvoud van de kosten, als een bron dat voor deze interventie noemt.</summary>
    public required IReadOnlyList<Rendement> Rendementen { get; init; }

    /// <summary>Wie er voordeel van heeft, en waaruit dat blijkt.</summary>
    public required IReadOnlyList<string> WieWint { get; init; }

    /// <summary>Wat bronnen over kosten en baten zeggen, over deze interventie en haar onderwerp.</summary>
    public required IReadOnlyList<Batenbeeld> Cijfers { get; init; }

    /// <summary>Elk getal waarmee is gerekend.</summary>
    public required IReadOnlyList<Gevalaanname> Aannames { get; init; }

    /// <summary>Wat u verder moet weten.</summary>
    public required IReadOnlyList<string> Opmerkingen { get; init; }
}

/// <summary>Het gebied van de berekening.</summary>
/// <param name="Code">CBS-code van de gemeente of code van de regio.</param>
/// <param name="Naam">Naam.</param>
/// <param name="Inwoners">Aantal inwoners; null als het onbekend is.</param>
/// <param name="Gemeenten">Aantal gemeenten.</param>
public sealed record Gevalgebied(string Code, string Naam, int? Inwoners, int Gemeenten);
