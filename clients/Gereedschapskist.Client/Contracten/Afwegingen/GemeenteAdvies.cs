namespace Gereedschapskist.Client;

/// <summary>Het advies voor één gemeente; inkoop en coördinatie zijn voor het hele gebied gelijk.</summary>
public sealed record GemeenteAdvies
{
    /// <summary>CBS-code.</summary>
    public required string Gemeente { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Advies: een code; /codelijsten legt de codes uit.</summary>
    public required Advies Advies { get; init; }

    /// <summary>Zekerheid: een code; /codelijsten legt de codes uit.</summary>
    public required AfwegingZekerheid Zekerheid { get; init; }

    /// <summary>Aantal inwoners; null als dat onbekend is.</summary>
    public int? Inwoners { get; init; }

    /// <summary>Verwachte deelnemers per jaar, ten minste.</summary>
    public required decimal DeelnemersVan { get; init; }

    /// <summary>Verwachte deelnemers per jaar, ten hoogste; null als er geen bovengrens is.</summary>
    public decimal? DeelnemersTot { get; init; }

    /// <summary>Of de gemeente in een jaar zelf een groep vult; null als dat onbekend is.</summary>
    public bool? VultEigenGroep { get; init; }

    /// <summary>Saldo voor de uitvoering in deze gemeente.</summary>
    public required decimal Punten { get; init; }

    /// <summary>Waarom, in één zin.</summary>
    public required string Uitleg { get; init; }
}
