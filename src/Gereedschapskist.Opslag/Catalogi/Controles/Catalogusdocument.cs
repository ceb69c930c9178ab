using System.Text.Json;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>A JSON file of the catalogue that could be parsed.</summary>
internal sealed record Catalogusdocument(string Pad, JsonElement Wortel)
{
    private readonly Lazy<IReadOnlyList<Knoop>> _knopen = new(() => [.. Knoop.Alle(Wortel)]);

    public string Map => Catalogusbestand.SoortVan(Pad);

    public string Bestandsnaam => Catalogusbestand.IdVan(Pad);

    /// <summary>Everything in it, from the root down; most rules walk through it, so it is laid out once.</summary>
    public IReadOnlyList<Knoop> Knopen => _knopen.Value;

    /// <summary>The id the document gives itself; null when it has none.</summary>
    public string? Id => Wortel.ValueKind == JsonValueKind.Object ? Wortel.Tekst("id") : null;
}
