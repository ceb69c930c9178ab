using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Basisfunctionaliteiten;

/// <summary>What must be available everywhere, or an item of the ontwikkelagenda that may become so.</summary>
public sealed record Basisfunctionaliteit
{
    public required string Id { get; init; }

    public required string Naam { get; init; }

    /// <summary>Id of the leefgebied in the code list.</summary>
    public required string Leefgebied { get; init; }

    public required Agendastatus Status { get; init; }

    /// <summary>Id of the basisfunctionaliteit it is part of.</summary>
    public string? OnderdeelVan { get; init; }

    public string? Beschrijving { get; init; }

    public string? Doelgroep { get; init; }

    public int? LeeftijdVan { get; init; }

    public int? LeeftijdTot { get; init; }

    public string? LeeftijdToelichting { get; init; }

    /// <summary>Ids of the gezondheidsdoelen it is there for; our own classification.</summary>
    public IReadOnlyList<string> Gezondheidsdoelen { get; init; } = [];

    /// <summary>What must be available in the whole country.</summary>
    public IReadOnlyList<string> LandelijkDekkendAanbod { get; init; } = [];

    public IReadOnlyList<Streefwaarde> Streefwaarden { get; init; } = [];

    public IReadOnlyList<string> Aandachtspunten { get; init; } = [];

    /// <summary>Ids of related basisfunctionaliteiten.</summary>
    public IReadOnlyList<string> Samenhang { get; init; } = [];

    /// <summary>Year by which the whole country must be covered.</summary>
    public int? DekkingUiterlijk { get; init; }

    public bool? VerplichtInWerkagenda { get; init; }

    /// <summary>Scale that the agreement itself calls natural.</summary>
    public string? NatuurlijkeSchaal { get; init; }

    public string? Toelichting { get; init; }

    /// <summary>Id of the keten whose onderdelen it consists of; null when no chain is described.</summary>
    public string? Keten { get; init; }

    /// <summary>Ids of the onderdelen of that keten that belong to it; empty means the whole chain.</summary>
    public IReadOnlyList<string> KetenOnderdelen { get; init; } = [];

    /// <summary>What it is made of according to agreements, laws and national models, the firmest first.</summary>
    public IReadOnlyList<Bouwsteen> Bouwstenen { get => field ?? []; init; }

    /// <summary>Money lines of the agreement that belong to it.</summary>
    public IReadOnlyList<Geldlijn> Middelen { get; init; } = [];

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }
}
