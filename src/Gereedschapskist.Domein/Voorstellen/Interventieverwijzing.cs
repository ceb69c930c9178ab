using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Voorstellen;

/// <summary>Genoeg om een interventie te herkennen en op te zoeken.</summary>
public sealed record Interventieverwijzing
{
    public required string Id { get; init; }

    public required string Naam { get; init; }

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
