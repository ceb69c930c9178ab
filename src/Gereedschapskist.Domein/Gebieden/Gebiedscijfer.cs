namespace Gereedschapskist.Domein.Gebieden;

/// <summary>Een cijfer over een gemeente of regio, naast dat van Nederland.</summary>
public sealed record Gebiedscijfer
{
    /// <summary>Vaste id van wat het telt.</summary>
    public required string Id { get; init; }

    /// <summary>Wat het telt.</summary>
    public required string Naam { get; init; }

    /// <summary>Waarin het is uitgedrukt.</summary>
    public required string Eenheid { get; init; }

    /// <summary>Jaar van de telling; null als de bron dat niet zegt.</summary>
    public int? Jaar { get; init; }

    /// <summary>Over wie het gaat; null is iedereen.</summary>
    public string? Leeftijd { get; init; }

    /// <summary>Het cijfer, of het gemiddelde van de gemeenten; null als dat van een gemeente onbekend is of een gemiddelde niets zegt.</summary>
    public required decimal? Waarde { get; init; }

    /// <summary>Het gemiddelde van alle gemeenten van Nederland, op dezelfde manier berekend.</summary>
    public required decimal? Nederland { get; init; }

    /// <summary>De gemeente met het laagste cijfer; null bij één gemeente.</summary>
    public Gemeentewaarde? Laagst { get; init; }

    /// <summary>De gemeente met het hoogste cijfer; null bij één gemeente.</summary>
    public Gemeentewaarde? Hoogst { get; init; }

    /// <summary>Hoe het gemiddelde is berekend; null als er geen gemiddelde is.</summary>
    public string? Berekening { get; init; }

    /// <summary>Waar u op moet letten.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Id van de bron.</summary>
    public required string Bron { get; init; }
}

/// <summary>Het cijfer van één gemeente.</summary>
/// <param name="Code">CBS-code van de gemeente.</param>
/// <param name="Naam">Naam van de gemeente.</param>
/// <param name="Waarde">Het cijfer.</param>
public sealed record Gemeentewaarde(string Code, string Naam, decimal Waarde);
