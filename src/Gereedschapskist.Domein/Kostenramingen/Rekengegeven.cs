using System.Text.Json.Serialization;
using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Kostenramingen;

/// <summary>Een getal uit de berekening, met waar het vandaan komt.</summary>
public sealed record Rekengegeven
{
    /// <summary>Wat het is.</summary>
    public required string Naam { get; init; }

    /// <summary>Ondergrens.</summary>
    public required decimal Van { get; init; }

    /// <summary>Bovengrens.</summary>
    public required decimal Tot { get; init; }

    /// <summary>De eenheid.</summary>
    public required string Eenheid { get; init; }

    /// <summary>Waar het vandaan komt.</summary>
    public required Gegevensherkomst Herkomst { get; init; }

    /// <summary>Uit hoeveel programma's de reeks is afgeleid; null als het geen reeks van andere programma's is.</summary>
    public int? Programmas { get; init; }

    /// <summary>Wat erover te zeggen is; null als dat niets is.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Bronnen van het getal; leeg bij een reeks of bij uw eigen invoer.</summary>
    public IReadOnlyList<Bron> Bronnen { get; init; } = [];

    [JsonIgnore]
    public Interval Waarde => new(Van, Tot);
}
