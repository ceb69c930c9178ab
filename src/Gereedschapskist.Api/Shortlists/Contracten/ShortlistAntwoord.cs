using Gereedschapskist.Domein.Shortlists.Wijzigingen;

namespace Gereedschapskist.Api.Shortlists.Contracten;

/// <summary>Een bewaarde shortlist met de feiten van toen en wat er sindsdien veranderde.</summary>
internal sealed record ShortlistAntwoord
{
    /// <summary>Id van de shortlist; zonder het geheim kan niemand er iets mee.</summary>
    public required string Id { get; init; }

    /// <summary>Telt op bij elke keer bewaren; ook de ETag.</summary>
    public required int Versie { get; init; }

    /// <summary>Versie van de catalogus waarvan de shortlist de feiten toont.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Versie van de catalogus die nu geldt.</summary>
    public required string HuidigeCatalogusVersie { get; init; }

    /// <summary>Dag waarop financieringsregels en erkenningen zijn gelezen.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Wanneer de shortlist is gemaakt.</summary>
    public required DateTimeOffset AangemaaktOp { get; init; }

    /// <summary>Wanneer deze versie is bewaard.</summary>
    public required DateTimeOffset OpgeslagenOp { get; init; }

    /// <summary>Wanneer de shortlist wordt verwijderd als niemand haar wijzigt.</summary>
    public required DateTimeOffset VervaltOp { get; init; }

    /// <summary>Titel.</summary>
    public required string Titel { get; init; }

    /// <summary>Waar, waarvoor en voor wie.</summary>
    public required ShortlistcontextVerzoek Context { get; init; }

    /// <summary>De interventies, in uw volgorde.</summary>
    public required IReadOnlyList<ShortlistitemAntwoord> Items { get; init; }

    /// <summary>Waar het dossier staat, in een paar zinnen: waarvoor, wat gekozen is, wat het kost, wie betaalt en wat nog open is. Uit de feiten van de catalogus en uw keuzes.</summary>
    public required string Samenvatting { get; init; }

    /// <summary>De vragen over wat werkt, elk met de rangorde en de redenen in het kort.</summary>
    public required IReadOnlyList<VastleggingAntwoord> Voorstellen { get; init; }

    /// <summary>De vragen over wie betaalt, elk met het antwoord per onderdeel in het kort.</summary>
    public required IReadOnlyList<VastleggingAntwoord> Financieringstoetsen { get; init; }

    /// <summary>Ids van de interventies die naast elkaar zijn gezet.</summary>
    public required IReadOnlyList<string> Vergeleken { get; init; }

    /// <summary>Wie wat doet.</summary>
    public required IReadOnlyList<AfspraakVerzoek> Afspraken { get; init; }

    /// <summary>Uw eigen teksten, per plek in een document.</summary>
    public required IReadOnlyDictionary<string, string> Teksten { get; init; }

    /// <summary>Wat de regio bijhoudt; null als dat nog niets is.</summary>
    public required RegiodeelVerzoek? Regio { get; init; }
}

/// <summary>Eén interventie op de shortlist.</summary>
internal sealed record ShortlistitemAntwoord
{
    /// <summary>Plaats op de lijst, vanaf 1.</summary>
    public required int Volgorde { get; init; }

    /// <summary>Id van de interventie.</summary>
    public required string Interventie { get; init; }

    /// <summary>Naam van de interventie in deze versie van de catalogus.</summary>
    public required string Naam { get; init; }

    /// <summary>Uw eigen woorden.</summary>
    public required string? Notitie { get; init; }

    /// <summary>Wat u besloot.</summary>
    public required BesluitVerzoek? Besluit { get; init; }

    /// <summary>Het voorstel waar zij uit kwam, met de plaats en de redenen in het kort.</summary>
    public required VastleggingAntwoord? Voorstel { get; init; }

    /// <summary>De financieringstoets met het antwoord in het kort.</summary>
    public required VastleggingAntwoord? Financieringstoets { get; init; }

    /// <summary>De afweging lokaal of regionaal met de uitkomst in het kort.</summary>
    public required VastleggingAntwoord? Afweging { get; init; }

    /// <summary>Wat er sinds deze versie veranderde aan deze interventie, het ergste eerst.</summary>
    public required IReadOnlyList<Wijziging> Wijzigingen { get; init; }
}
