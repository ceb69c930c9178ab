namespace Gereedschapskist.Domein.Registers;

/// <summary>Hoe ver het aanbod van een regio een basisfunctionaliteit dekt.</summary>
public sealed record Dekking
{
    /// <summary>Id van de basisfunctionaliteit.</summary>
    public required string Basisfunctionaliteit { get; init; }

    /// <summary>Naam van de basisfunctionaliteit.</summary>
    public required string Naam { get; init; }

    /// <summary>Hoeveel deelnemers het akkoord hier per jaar vraagt, ondergrens; null als het geen getal noemt of de bevolking onbekend is.</summary>
    public required decimal? GevraagdVan { get; init; }

    /// <summary>Hetzelfde, bovengrens.</summary>
    public required decimal? GevraagdTot { get; init; }

    /// <summary>Jaar waarin het akkoord dit uiterlijk overal vraagt; null als het geen jaar noemt.</summary>
    public required int? Uiterlijk { get; init; }

    /// <summary>Hoeveel deelnemers per jaar in het register staan, opgeteld; wie onbekend is telt niet mee.</summary>
    public required int Deelnemers { get; init; }

    /// <summary>Bij hoeveel lopende regels het aantal deelnemers onbekend is.</summary>
    public required int RegelsZonderAantal { get; init; }

    /// <summary>Welk deel van wat gevraagd is ten minste wordt gehaald, in procent; null als het niet te zeggen is.</summary>
    public required decimal? Procent { get; init; }

    /// <summary>Gemeenten met lopend aanbod, op volgorde van code.</summary>
    public required IReadOnlyList<Gemeentedekking> Gemeenten { get; init; }

    /// <summary>Gemeenten zonder lopend aanbod, met wat hun buren hebben.</summary>
    public required IReadOnlyList<Wittevlek> WitteVlekken { get; init; }

    /// <summary>De stand in één zin.</summary>
    public required string Zin { get; init; }
}

/// <summary>Het aanbod in één gemeente.</summary>
/// <param name="Code">CBS-code van de gemeente.</param>
/// <param name="Naam">Naam van de gemeente.</param>
/// <param name="Regels">Hoeveel regels van het register hier lopen.</param>
/// <param name="Deelnemers">Hoeveel deelnemers per jaar daarbij staan; null als dat bij geen regel bekend is.</param>
public sealed record Gemeentedekking(string Code, string Naam, int Regels, int? Deelnemers);

/// <summary>Een gemeente zonder lopend aanbod.</summary>
/// <param name="Code">CBS-code van de gemeente.</param>
/// <param name="Naam">Naam van de gemeente.</param>
/// <param name="Buren">Wat buurgemeenten in dit register aanbieden.</param>
public sealed record Wittevlek(string Code, string Naam, IReadOnlyList<Buuraanbod> Buren);

/// <summary>Aanbod in een buurgemeente.</summary>
/// <param name="Gemeente">Naam van de buurgemeente.</param>
/// <param name="Interventie">Naam van de interventie.</param>
/// <param name="Aanbieder">Wie het aanbiedt.</param>
public sealed record Buuraanbod(string Gemeente, string Interventie, string Aanbieder);
