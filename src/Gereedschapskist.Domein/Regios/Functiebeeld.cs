using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Voorstellen.Rekenhulpen;

namespace Gereedschapskist.Domein.Regios;

/// <summary>Wat één basisfunctionaliteit hier vraagt, en wat ervoor is.</summary>
public sealed record Functiebeeld
{
    /// <summary>Vaste id, zoals valpreventie.</summary>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Plaats in het akkoord.</summary>
    public required Agendastatus Status { get; init; }

    /// <summary>Jaar waarin het hele land gedekt moet zijn; null als er geen jaar is afgesproken.</summary>
    public int? DekkingUiterlijk { get; init; }

    /// <summary>Of het in de regionale werkagenda moet staan; null als de bron dat niet zegt.</summary>
    public bool? VerplichtInWerkagenda { get; init; }

    /// <summary>Wat het akkoord vraagt, uitgerekend voor dit gebied.</summary>
    public required IReadOnlyList<Streefwaardebeeld> Streefwaarden { get; init; }

    /// <summary>Landelijk geld, met het aandeel naar inwoners.</summary>
    public required IReadOnlyList<Geldbeeld> Geld { get; init; }

    /// <summary>De stappen van de keten; leeg als er geen keten is beschreven.</summary>
    public required IReadOnlyList<Stapbeeld> Keten { get; init; }

    /// <summary>Wat u kunt meten om te zien of het werkt, met het cijfer van hier waar de catalogus dat heeft. Leeg: wij vonden niets.</summary>
    public required IReadOnlyList<Meetbeeld> Monitoring { get; init; }

    /// <summary>Lijsten met voorwaarden en aandachtspunten die hiervoor gelden.</summary>
    public required IReadOnlyList<Kaderbeeld> Kaders { get; init; }
}

/// <summary>Een regel landelijk geld.</summary>
/// <param name="Naam">Naam van de tabel en de regel.</param>
/// <param name="Bedragen">Bedrag per periode.</param>
/// <param name="Bronnen">Waar de tabel staat.</param>
public sealed record Geldbeeld(string Naam, IReadOnlyList<Periodebeeld> Bedragen, IReadOnlyList<Bronverwijzing> Bronnen);

/// <summary>Landelijk geld in één periode, met het aandeel van dit gebied.</summary>
/// <param name="Periode">Een jaar, of 'structureel' voor de jaren na het laatste.</param>
/// <param name="MiljoenEuro">Miljoen euro in het hele land.</param>
/// <param name="AandeelMiljoenEuro">Ons onvolledige aandeel naar inwoners alleen, in miljoen euro; null als de inwoners niet bekend zijn.</param>
public sealed record Periodebeeld(string Periode, decimal MiljoenEuro, decimal? AandeelMiljoenEuro);

/// <summary>Een stap van de keten.</summary>
/// <param name="Id">Vaste id van de stap.</param>
/// <param name="Stap">Plaats in de keten: 1 is opsporen; 0 loopt langs de hele keten.</param>
/// <param name="Naam">Naam.</param>
/// <param name="Interventies">Hoeveel interventies de stap kunnen invullen, volgens onze indeling.</param>
public sealed record Stapbeeld(string Id, int Stap, string Naam, int Interventies);

/// <summary>Iets dat u kunt meten.</summary>
/// <param name="Id">Vaste id van de indicator; de basisfunctionaliteit zegt wie de gegevens heeft en hoe vaak.</param>
/// <param name="Naam">Wat er wordt gemeten.</param>
/// <param name="Eenheid">Waarin het wordt uitgedrukt.</param>
/// <param name="Gegevensbron">Naam van de monitor of registratie; null als wij er geen vonden.</param>
/// <param name="Waarde">Het cijfer van hier; null als de catalogus dat niet heeft.</param>
/// <param name="Jaar">Jaar van dat cijfer; null als het er niet is of de bron het niet zegt.</param>
public sealed record Meetbeeld(string Id, string Naam, string Eenheid, string? Gegevensbron, decimal? Waarde, int? Jaar);

/// <summary>Een lijst met voorwaarden of aandachtspunten.</summary>
/// <param name="Id">Vaste id van de lijst.</param>
/// <param name="Titel">Titel.</param>
/// <param name="Punten">Hoeveel punten erop staan.</param>
/// <param name="EersteDatering">De vroegste uiterste datum op de lijst: een jaar, maand of dag; null als er geen datum op staat.</param>
/// <param name="LaatsteDatering">De laatste uiterste datum op de lijst; null als er geen datum op staat.</param>
public sealed record Kaderbeeld(string Id, string Titel, int Punten, string? EersteDatering, string? LaatsteDatering);
