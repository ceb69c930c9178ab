using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Matching;

/// <summary>Enough to recognise an interventie and to look it up.</summary>
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
