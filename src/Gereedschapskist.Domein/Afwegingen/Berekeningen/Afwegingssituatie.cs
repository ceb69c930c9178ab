using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>A checked question with everything looked up: what the computed criteria see.</summary>
internal sealed record Afwegingssituatie
{
    public required Catalogus Catalogus { get; init; }

    public required Afwegingskader Kader { get; init; }

    public required Interventie Interventie { get; init; }

    /// <summary>Null when only municipalities were named.</summary>
    public Regio? Regio { get; init; }

    /// <summary>In order of code.</summary>
    public required IReadOnlyList<Gemeente> Gemeenten { get; init; }

    /// <summary>What to know of the places that were named.</summary>
    public IReadOnlyList<string> Opmerkingen { get; init; } = [];

    public required Aannames Aannames { get; init; }

    public required IReadOnlyDictionary<string, Antwoord> Antwoorden { get; init; }

    public required IReadOnlyList<Basisfunctionaliteit> Basisfunctionaliteiten { get; init; }

    public required Deelnemersraming Deelnemers { get; init; }

    public required Groepsgrootte? Groep { get; init; }

    /// <summary>What the area is called in a sentence.</summary>
    public string Gebied => Regio is null ? Nl.Aantal(Gemeenten.Count, "gemeente", "gemeenten") : $"de regio {Regio.Naam}";
}
