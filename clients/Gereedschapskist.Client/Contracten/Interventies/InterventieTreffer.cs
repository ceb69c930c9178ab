namespace Gereedschapskist.Client;

/// <summary>Een interventie in een lijst.</summary>
public sealed record InterventieTreffer
{
    /// <summary>Vaste sleutel.</summary>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Doel of aanpak in een paar zinnen; null als dat onbekend is.</summary>
    public string? Samenvatting { get; init; }

    /// <summary>Wie de interventie beheert; null als dat onbekend is.</summary>
    public string? Eigenaar { get; init; }

    /// <summary>Erkenning: een code; /codelijsten legt de codes uit.</summary>
    public required Erkenningsniveau Erkenning { get; init; }

    /// <summary>Jongste leeftijd in jaren; null als die onbekend is.</summary>
    public int? LeeftijdVan { get; init; }

    /// <summary>Oudste leeftijd in jaren, die zelf ook meetelt; null als die onbekend is of er geen grens is.</summary>
    public int? LeeftijdTot { get; init; }

    /// <summary>Ids van de basisfunctionaliteiten waaraan zij kan bijdragen.</summary>
    public IReadOnlyList<string> Basisfunctionaliteiten { get => field ?? []; init; }

    /// <summary>Thema's.</summary>
    public IReadOnlyList<string> Themas { get => field ?? []; init; }

    /// <summary>Plaatsen van uitvoering.</summary>
    public IReadOnlyList<string> Settings { get => field ?? []; init; }

    /// <summary>Wetten en geldstromen waaruit volgens een bron een onderdeel wordt betaald.</summary>
    public IReadOnlyList<Grondslag> Grondslagen { get => field ?? []; init; }

    /// <summary>Kosten per deelnemer in euro.</summary>
    public KostenInLijst? KostenPerDeelnemer { get; init; }

    /// <summary>Waar de zoekwoorden staan; leeg zonder zoekwoorden.</summary>
    public IReadOnlyList<Fragment> Fragmenten { get => field ?? []; init; }
}
