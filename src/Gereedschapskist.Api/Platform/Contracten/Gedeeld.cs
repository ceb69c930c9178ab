using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Catalogi;

namespace Gereedschapskist.Api.Platform.Contracten;

/// <summary>Een bladzijde uit een lijst.</summary>
internal sealed record Lijst<T>
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
    public required IReadOnlyList<T> Resultaten { get; init; }
}

/// <summary>Een code uit een codelijst, met het label voor mensen.</summary>
/// <param name="Id">De code.</param>
/// <param name="Label">Nederlands label.</param>
internal sealed record CodeAntwoord(string Id, string Label);

/// <summary>Verwijzing naar iets anders in de catalogus.</summary>
/// <param name="Id">Id waaronder het in de API te vinden is.</param>
/// <param name="Naam">Naam; null als het (nog) niet in de catalogus staat.</param>
internal sealed record VerwijzingAntwoord(string Id, string? Naam);

/// <summary>Een plek in een bron.</summary>
/// <param name="Bron">De bron.</param>
/// <param name="Plek">Bladzijde, hoofdstuk of tabel; null als de hele bron is bedoeld.</param>
internal sealed record VindplaatsAntwoord(Bron Bron, string? Plek)
{
    public static IReadOnlyList<VindplaatsAntwoord> Van(IEnumerable<Bronverwijzing> verwijzingen, Catalogus catalogus) =>
        [.. verwijzingen.Select(v => Van(v, catalogus))];

    // The catalogue is refused at load when a reference points nowhere.
    public static VindplaatsAntwoord Van(Bronverwijzing verwijzing, Catalogus catalogus) =>
        new(catalogus.Bron(verwijzing.Bron) ?? new Bron { Id = verwijzing.Bron, Titel = verwijzing.Bron }, verwijzing.Plek);
}

/// <summary>Iets om te weten voordat u het antwoord gebruikt.</summary>
/// <param name="Code">Vaste code, in kebab-case.</param>
/// <param name="Melding">De waarschuwing in een of twee zinnen.</param>
internal sealed record WaarschuwingAntwoord(string Code, string Melding);
