namespace Gereedschapskist.Client;

/// <summary>Eén interventie op de shortlist.</summary>
public sealed record Shortlistitem
{
    /// <summary>Plaats op de lijst, vanaf 1.</summary>
    public required int Volgorde { get; init; }

    /// <summary>Id van de interventie.</summary>
    public required string Interventie { get; init; }

    /// <summary>Naam van de interventie in deze versie van de catalogus.</summary>
    public required string Naam { get; init; }

    /// <summary>Uw eigen woorden.</summary>
    public string? Notitie { get; init; }

    /// <summary>Een besluit met de reden.</summary>
    public Besluit? Besluit { get; init; }

    /// <summary>Het voorstel waar zij uit kwam, met de plaats en de redenen in het kort.</summary>
    public Vastlegging? Voorstel { get; init; }

    /// <summary>De financieringstoets met het antwoord in het kort.</summary>
    public Vastlegging? Financieringstoets { get; init; }

    /// <summary>De afweging lokaal of regionaal met de uitkomst in het kort.</summary>
    public Vastlegging? Afweging { get; init; }

    /// <summary>Wat er sinds deze versie veranderde aan deze interventie, het ergste eerst.</summary>
    public IReadOnlyList<Wijziging> Wijzigingen { get => field ?? []; init; }
}
