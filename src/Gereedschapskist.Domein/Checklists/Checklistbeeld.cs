using Gereedschapskist.Domein.Codelijsten;

namespace Gereedschapskist.Domein.Checklists;

/// <summary>Een checklist uit een akkoord of handreiking, met hoe ver elk punt is.</summary>
public sealed record Checklistbeeld
{
    private const string NogOpen = "open";

    private const string TeLaat = "over-tijd";

    /// <summary>Id van het kader waar de lijst uit komt.</summary>
    public required string Kader { get; init; }

    /// <summary>Titel van de lijst.</summary>
    public required string Titel { get; init; }

    /// <summary>Id van de basisfunctionaliteit waar deze lijst over gaat; null als de lijst over de hele regio gaat.</summary>
    public required string? Basisfunctionaliteit { get; init; }

    /// <summary>Naam van die basisfunctionaliteit.</summary>
    public required string? BasisfunctionaliteitNaam { get; init; }

    /// <summary>De punten, in de volgorde van de bron.</summary>
    public required IReadOnlyList<Checklistregel> Punten { get; init; }

    /// <summary>Hoeveel punten af zijn.</summary>
    public int Ja => Aantal(Checkstatus.Ja);

    /// <summary>Hoeveel punten deels af zijn.</summary>
    public int Deels => Aantal(Checkstatus.Deels);

    /// <summary>Hoeveel punten niet af zijn.</summary>
    public int Nee => Aantal(Checkstatus.Nee);

    /// <summary>Hoeveel punten hier niet van toepassing zijn.</summary>
    public int NietVanToepassing => Aantal(Checkstatus.NietVanToepassing);

    /// <summary>Van hoeveel punten niemand nog iets zei.</summary>
    public int Open => Punten.Count(punt => punt.Status is null);

    /// <summary>Hoeveel punten over tijd zijn.</summary>
    public int OverTijd => Punten.Count(punt => punt.OverTijd);

    /// <summary>How a point can stand, by the words of an address: its status, not filled in, or overdue.</summary>
    public static IReadOnlyList<string> Standen { get; } = [.. Enum.GetValues<Checkstatus>().Select(status => status.Code()), NogOpen, TeLaat];

    /// <summary>"niet van toepassing", as the middle of a sentence.</summary>
    public static string InWoorden(string stand) => stand switch
    {
        NogOpen => "nog niet ingevuld",
        TeLaat => "over tijd",
        _ => stand?.Replace('-', ' ') ?? "",
    };

    /// <summary>The points that stand so; none for words that are no stand.</summary>
    public IReadOnlyList<Checklistregel> MetStand(string? stand) => [.. Punten.Where(punt => stand switch
    {
        NogOpen => punt.Status is null,
        TeLaat => punt.OverTijd,
        _ => punt.Status?.Code() == stand,
    })];

    /// <summary>The title, with the function it is about.</summary>
    public string VolleTitel() => BasisfunctionaliteitNaam is { } naam ? $"{Titel}: {naam}" : Titel;

    private int Aantal(Checkstatus status) => Punten.Count(punt => punt.Status == status);
}

/// <summary>Een punt van een checklist.</summary>
public sealed record Checklistregel
{
    /// <summary>Id van het punt binnen het kader.</summary>
    public required string Punt { get; init; }

    /// <summary>Nummer of letter in de bron; null als de bron niet nummert.</summary>
    public required string? Nummer { get; init; }

    /// <summary>Wat er gevraagd wordt.</summary>
    public required string Naam { get; init; }

    /// <summary>Kopje waar het onder staat; null als de lijst geen kopjes heeft.</summary>
    public required string? Groep { get; init; }

    /// <summary>Wie volgens de bron aan zet is.</summary>
    public required IReadOnlyList<string> Trekkers { get; init; }

    /// <summary>Laatste datum die de bron noemt: een jaar, maand of dag; vaak al voorbij.</summary>
    public required string? LandelijkUiterlijk { get; init; }

    /// <summary>Hoe ver het is; null als niemand nog iets zei.</summary>
    public required Checkstatus? Status { get; init; }

    /// <summary>Waar dat uit blijkt.</summary>
    public required string? Toelichting { get; init; }

    /// <summary>De rol of organisatie die ervoor zorgt.</summary>
    public required string? Rol { get; init; }

    /// <summary>Wanneer het volgens de regio klaar moet zijn.</summary>
    public required DateOnly? Uiterlijk { get; init; }

    /// <summary>
    /// Of het nog niet af is terwijl de datum voorbij is: die van de regio, of zonder die de landelijke. Van een punt waar niemand iets over zei, weten wij het niet.
    /// </summary>
    public required bool OverTijd { get; init; }
}
