using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Interventies;

/// <summary>A described programme that can be bought or run. Null and empty mean unknown, never zero or none.</summary>
public sealed record Interventie
{
    public required string Id { get; init; }

    public required string Naam { get; init; }

    /// <summary>Other names and abbreviations people use for it.</summary>
    public IReadOnlyList<string> Aliassen { get; init; } = [];

    public string? Eigenaar { get; init; }

    /// <summary>Address of the interventie itself or of its owner.</summary>
    public string? Website { get; init; }

    /// <summary>Whether it still exists as described; null when no source says anything about it.</summary>
    public Status? Status { get; init; }

    /// <summary>Number in the database of Loket Gezond Leven.</summary>
    public string? LglNummer { get; init; }

    public string? Doel { get; init; }

    public string? Aanpak { get; init; }

    public string? Doelgroep { get; init; }

    /// <summary>Youngest age in whole years.</summary>
    public int? LeeftijdVan { get; init; }

    /// <summary>Oldest age in whole years, inclusive.</summary>
    public int? LeeftijdTot { get; init; }

    /// <summary>Whose age is meant: of the participant, or of the child of the participant.</summary>
    public Leeftijdspersoon LeeftijdBetreft { get; init; }

    /// <summary>Characteristics of the target group.</summary>
    public IReadOnlyList<string> Kenmerken { get; init; } = [];

    public IReadOnlyList<string> Functies { get; init; } = [];

    /// <summary>Ids of the basisfunctionaliteiten and items of the ontwikkelagenda it can serve.</summary>
    public IReadOnlyList<string> Basisfunctionaliteiten { get; init; } = [];

    /// <summary>Ids of the gezondheidsdoelen it aims at.</summary>
    public IReadOnlyList<string> Gezondheidsdoelen { get; init; } = [];

    public IReadOnlyList<string> Themas { get; init; } = [];

    public IReadOnlyList<string> Settings { get; init; } = [];

    public IReadOnlyList<Preventievorm> Preventievormen { get; init; } = [];

    /// <summary>The form in which it mainly reaches people; null when even that is unknown.</summary>
    public Programmasoort? Programmasoort { get; init; }

    public IReadOnlyList<string> Uitvoerders { get; init; } = [];

    /// <summary>Names of the fields that we classified ourselves, in contrast to what a source states.</summary>
    public IReadOnlyList<string> EigenIndeling { get; init; } = [];

    /// <summary>
    /// Recognition events, oldest first. An event without a date stands before the dated ones, unless its source says
    /// that it came later. Empty means unknown, not "never judged".
    /// </summary>
    public IReadOnlyList<Erkenning> Erkenningen { get; init; } = [];

    public Dosis? Dosis { get; init; }

    /// <summary>Length and group size, as the dose gives them.</summary>
    public Duur? Duur => Duur.Van(Dosis);

    public IReadOnlyList<Kosten> Kosten { get; init; } = [];

    public KostenPerDeelnemer? KostenPerDeelnemer { get; init; }

    public KostenPerInwoner? KostenPerInwoner { get; init; }

    public IReadOnlyList<Effect> Effecten { get; init; } = [];

    /// <summary>Where it runs. Empty means unknown, not nowhere.</summary>
    public IReadOnlyList<Gebruik> InGebruik { get => field ?? []; init; }

    public IReadOnlyList<Financieringsfeit> Financiering { get; init; } = [];

    public Schaal? Schaal { get; init; }

    public IReadOnlyList<Relatie> Relaties { get; init; } = [];

    /// <summary>Remarks, among them contradictions between sources.</summary>
    public IReadOnlyList<string> Opmerkingen { get; init; } = [];

    /// <summary>Day of the last search for facts: what is missing then was not found. Null means that nobody searched.</summary>
    public DateOnly? GezochtOp { get; init; }

    /// <summary>Every source that a fact of this interventie refers to.</summary>
    public required IReadOnlyList<Bron> Bronnen { get; init; }

    /// <summary>One line for lists: the goal, else the approach.</summary>
    public string? Samenvatting => Doel ?? Aanpak;

    /// <summary>The latest recognition event whose level a source names; an event without a level decides only when there is no other.</summary>
    public Erkenning? LaatsteErkenning =>
        Erkenningen.LastOrDefault(erkenning => erkenning.Niveau is not Erkenningsniveau.Onbekend)
        ?? (Erkenningen.Count == 0 ? null : Erkenningen[^1]);

    public Erkenningsniveau Erkenningsniveau => LaatsteErkenning?.Niveau ?? Erkenningsniveau.Onbekend;
}
