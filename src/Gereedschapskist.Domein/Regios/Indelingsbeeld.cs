using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Domein.Regios;

/// <summary>Hoe één indeling van het land door een gemeente of regio loopt.</summary>
public sealed record Indelingsbeeld
{
    /// <summary>Soort regio.</summary>
    public required Regiosoort Soort { get; init; }

    /// <summary>Of het gebied precies één regio van deze soort is.</summary>
    public required bool ValtSamen { get; init; }

    /// <summary>De regio's van deze soort waar gemeenten van het gebied in liggen; waar de meeste in liggen eerst.</summary>
    public required IReadOnlyList<Regiodeel> Regios { get; init; }

    /// <summary>Wat dat betekent voor met wie u aan tafel zit.</summary>
    public required string Betekenis { get; init; }
}

/// <summary>Een regio waar een deel van het gebied in ligt.</summary>
/// <param name="Code">Code van de regio.</param>
/// <param name="Naam">Naam van de regio.</param>
/// <param name="Gemeenten">Hoeveel gemeenten van het gebied in deze regio liggen.</param>
/// <param name="GemeentenTotaal">Hoeveel gemeenten de regio heeft.</param>
/// <param name="Mandaathouder">Wie het mandaat heeft voor het regioplan; alleen bij een IZA-regio.</param>
/// <param name="Zorgkantoor">Wie de langdurige zorg regelt; alleen bij een zorgkantoorregio.</param>
public sealed record Regiodeel(string Code, string Naam, int Gemeenten, int GemeentenTotaal, string? Mandaathouder, string? Zorgkantoor);
