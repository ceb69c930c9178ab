using System.Text.Json;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>A JSON file that could be parsed.</summary>
public sealed record Catalogusdocument(Catalogusbestand Bestand, JsonElement Wortel);
