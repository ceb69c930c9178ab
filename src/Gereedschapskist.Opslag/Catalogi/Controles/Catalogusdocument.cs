using System.Text.Json;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>A JSON file of the catalogue that could be parsed.</summary>
internal sealed record Catalogusdocument(string Pad, JsonElement Wortel)
{
    public string Map => Catalogusbestand.SoortVan(Pad);

    public string Bestandsnaam => Catalogusbestand.IdVan(Pad);

    /// <summary>Everything in it, from the root down.</summary>
    public IEnumerable<Knoop> Knopen => Knoop.Alle(Wortel);

    /// <summary>The id the document gives itself; null when it has none.</summary>
    public string? Id => Wortel.ValueKind == JsonValueKind.Object ? Wortel.Tekst("id") : null;
}
