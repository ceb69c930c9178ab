using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Gezondheidsdoelen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Domein.Referenties;
using Gereedschapskist.Domein.Thesauri;
using Gereedschapskist.Domein.Vraagtalen;

namespace Gereedschapskist.Domein.Catalogi;

/// <summary>Everything the catalogue folder holds, as read.</summary>
public sealed record Catalogusinhoud
{
    public required Catalogusbeschrijving Beschrijving { get; init; }

    public IReadOnlyList<Interventie> Interventies { get; init; } = [];

    public IReadOnlyList<Basisfunctionaliteit> Basisfunctionaliteiten { get; init; } = [];

    public IReadOnlyList<Gezondheidsdoel> Gezondheidsdoelen { get; init; } = [];

    public IReadOnlyList<Keten> Ketens { get; init; } = [];

    public IReadOnlyList<Gemeente> Gemeenten { get; init; } = [];

    public IReadOnlyList<Cijfersoort> Cijfersoorten { get; init; } = [];

    public IReadOnlyList<Regio> Regios { get; init; } = [];

    /// <summary>Municipalities that ended or will end.</summary>
    public IReadOnlyList<Herindeling> Herindelingen { get; init; } = [];

    /// <summary>Everyday names of places.</summary>
    public IReadOnlyList<Gebiedsnaam> Gebiedsnamen { get; init; } = [];

    public IReadOnlyList<Codelijst> Codelijsten { get; init; } = [];

    public IReadOnlyList<KostenBatenfeit> KostenBaten { get; init; } = [];

    /// <summary>Hourly rates and other numbers with which costs are estimated.</summary>
    public Rekenprijzen Rekenprijzen { get; init; } = new();

    public IReadOnlyList<Afwegingskader> Afwegingskaders { get; init; } = [];

    public IReadOnlyList<Thesaurusdeel> Thesaurus { get; init; } = [];

    public IReadOnlyList<Vraagtaaldeel> Vraagtaal { get; init; } = [];

    public IReadOnlyList<Kader> Kaders { get; init; } = [];

    public IReadOnlyList<Geldoverzicht> Geldoverzichten { get; init; } = [];

    /// <summary>What a regional werkagenda must hold; null in a catalogue without it.</summary>
    public Werkagenda? Werkagenda { get; init; }

    public IReadOnlyList<Mijlpaal> Mijlpalen { get; init; } = [];

    /// <summary>What can be measured; empty in a version of the catalogue from before it.</summary>
    public Monitoring Monitoring { get; init; } = new();

    public IReadOnlyList<Bron> Bronnen { get; init; } = [];

    public Financieringsinhoud Financiering { get; init; } = new();
}
