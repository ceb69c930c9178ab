using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Who pays one part in the situation asked about, and why.</summary>
public sealed record Onderdeeloordeel
{
    /// <summary>Id of the part; <see cref="Geheel"/> when no chain describes what is asked about.</summary>
    public required string Onderdeel { get; init; }

    public required string Naam { get; init; }

    public int? Stap { get; init; }

    public string? Keten { get; init; }

    public required Financieringsoordeel Oordeel { get; init; }

    /// <summary>What is still possible; one when it is settled.</summary>
    public required IReadOnlyList<Financieringsoordeel> MogelijkeOordelen { get; init; }

    /// <summary>What has to be known before it is clear who pays, as it stands after "hangt af van"; empty when it is clear.</summary>
    public IReadOnlyList<string> HangtAfVan { get; init; } = [];

    /// <summary>The deciding rule, or every rule that can still decide.</summary>
    public IReadOnlyList<Toegepasteregel> Regels { get; init; } = [];

    public IReadOnlyList<Grondslag> Grondslagen { get; init; } = [];

    public Verantwoordelijke? Verantwoordelijke { get; init; }

    public IReadOnlyList<Getoetstevoorwaarde> Voorwaarden { get; init; } = [];

    /// <summary>What is taken for granted because nobody told otherwise, such as the ages the part is meant for.</summary>
    public IReadOnlyList<string> Uitgangspunten { get; init; } = [];

    /// <summary>Conditions of the source that the check does not ask.</summary>
    public IReadOnlyList<string> NietGetoetst { get; init; } = [];

    public IReadOnlyList<Betaaltitel> Betaaltitels { get; init; } = [];

    public bool? EigenRisico { get; init; }

    /// <summary>What the law or the insurer says about it, for someone of 18 or older.</summary>
    public string? EigenRisicoToelichting { get; init; }

    public bool? EigenBijdrage { get; init; }

    public string? EigenBijdrageToelichting { get; init; }

    public Duiding? Duiding { get; init; }

    public IReadOnlyList<string> Uitvoerders { get; init; } = [];

    public IReadOnlyList<string> Verwijzers { get; init; } = [];

    public DateOnly? GeldigVan { get; init; }

    public DateOnly? GeldigTot { get; init; }

    public required Zekerheid Zekerheid { get; init; }

    public required string Uitleg { get; init; }

    public IReadOnlyList<string> Opmerkingen { get; init; } = [];

    /// <summary>What the State gives for it in the year of the peildatum, for the whole country.</summary>
    public IReadOnlyList<Geldbedrag> Geld { get; init; } = [];

    /// <summary>Why what is not given is not given.</summary>
    public Leegtes Leeg { get; init; } = new();

    /// <summary>Id of an earlier part in this answer that is the same supply, decided by the same rules; count them once.</summary>
    public string? ZelfdeAls { get; init; }

    /// <summary>The programme asked about and what is said of it.</summary>
    public Programma? Programma { get; init; }

    /// <summary>What the insurer asked about bought.</summary>
    public IReadOnlyList<Inkoopfeit> Inkoop { get; init; } = [];

    public IReadOnlyList<Bronverwijzing> Bronnen { get; init; } = [];

    /// <summary>Stands for the whole of an interventie that fills no part of a chain.</summary>
    public const string Geheel = "geheel";
}
