namespace Gereedschapskist.Client;

/// <summary>Een bladzijde uit een lijst.</summary>
/// <typeparam name="T">Wat er in de lijst staat.</typeparam>
public sealed record Lijst<T>
{
    /// <summary>Versie van de catalogus waaruit dit antwoord komt.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Aantal in de hele lijst, na filteren.</summary>
    public required int Totaal { get; init; }

    /// <summary>Nummer van deze bladzijde, vanaf 1.</summary>
    public required int Pagina { get; init; }

    /// <summary>Grootste aantal op een bladzijde.</summary>
    public required int PaginaGrootte { get; init; }

    /// <summary>Wat er op deze bladzijde staat, in vaste volgorde.</summary>
    public IReadOnlyList<T> Resultaten { get => field ?? []; init; }
}
