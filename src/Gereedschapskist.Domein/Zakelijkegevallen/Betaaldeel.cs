using Gereedschapskist.Domein.Financieringen;

namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>Wie een onderdeel in een jaar betaalt.</summary>
public sealed record Betaaldeel
{
    /// <summary>Naam van het onderdeel.</summary>
    public required string Naam { get; init; }

    /// <summary>Het oordeel over wie betaalt.</summary>
    public required Financieringsoordeel Oordeel { get; init; }

    /// <summary>Wie nog kan betalen; één als het vaststaat.</summary>
    public required IReadOnlyList<Beurs> Betalers { get; init; }

    /// <summary>Waarom, in gewone taal.</summary>
    public required string Uitleg { get; init; }
}

/// <summary>Wat één partij in een jaar betaalt. Staat nog niet vast wie betaalt, dan loopt het van nul tot het hele bedrag.</summary>
/// <param name="Betaler">De partij.</param>
/// <param name="VanEuro">Euro, ondergrens; null als de kosten onbekend zijn.</param>
/// <param name="TotEuro">Euro, bovengrens; nooit lager dan de ondergrens.</param>
public sealed record Betalersbedrag(Beurs Betaler, decimal? VanEuro, decimal? TotEuro);
