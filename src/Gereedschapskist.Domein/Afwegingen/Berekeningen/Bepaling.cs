using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>The answer to one criterion: how strongly it applies and why.</summary>
/// <param name="Herkomst">Who gave the answer.</param>
/// <param name="Sterkte">For the area as a whole.</param>
/// <param name="Antwoord">The answer as a reader sees it; null when unknown.</param>
/// <param name="Uitleg">One Dutch sentence.</param>
internal sealed record Bepaling(Antwoordherkomst Herkomst, Sterkte Sterkte, string? Antwoord, string Uitleg)
{
    /// <summary>Per municipality, in the order of the question; null when it is the same everywhere.</summary>
    public IReadOnlyList<Sterkte>? PerGemeente { get; init; }

    /// <summary>Parts of the work that the source is about; null when it is about all that the criterion bears on.</summary>
    public IReadOnlyList<Deel>? AlleenVoor { get; init; }

    /// <summary>Sources of the fact, apart from those of the criterion.</summary>
    public IReadOnlyList<Bronverwijzing> Bronnen { get; init; } = [];

    /// <summary>For an answer that contradicts what is known: what that was, in Dutch.</summary>
    public string? WijktAfVan { get; init; }

    public static Bepaling Onbekend(string uitleg) => new(Antwoordherkomst.Onbekend, Sterkte.Onbekend, null, uitleg);

    public static Bepaling Ja(Antwoordherkomst herkomst, string uitleg, params IReadOnlyList<Bronverwijzing> bronnen) =>
        new(herkomst, Sterkte.Ja, "ja", uitleg) { Bronnen = bronnen };

    /// <summary>Known only from our own classification: it counts, and every answer stays possible.</summary>
    public Bepaling OnderVoorbehoud() => this with { Herkomst = Antwoordherkomst.EigenIndeling, Sterkte = Sterkte.OnderVoorbehoud() };

    public bool GaatOver(Deel deel) => AlleenVoor is null || AlleenVoor.Contains(deel);

    public Sterkte Voor(int? gemeente) => gemeente is { } index && PerGemeente is not null ? PerGemeente[index] : Sterkte;
}
