using System.Text.Json.Serialization;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Voorstellen;

/// <summary>Genoeg om een interventie te herkennen en op te zoeken.</summary>
public sealed record Interventieverwijzing
{
    public required string Id { get; init; }

    public required string Naam { get; init; }

    /// <summary>The name without what stands in brackets at its end.</summary>
    [JsonIgnore]
    public string KorteNaam => Naam.EndsWith(')') ? Naam.Split(" (", 2)[0] : Naam;

    public string? Samenvatting { get; init; }

    public Erkenningsniveau Erkenningsniveau { get; init; }

    public static Interventieverwijzing Naar(Interventie interventie) => new()
    {
        Id = interventie.Id,
        Naam = interventie.Naam,
        Samenvatting = interventie.Samenvatting,
        Erkenningsniveau = interventie.Erkenningsniveau,
    };
}
