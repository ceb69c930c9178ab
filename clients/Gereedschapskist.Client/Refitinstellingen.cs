using Refit;

namespace Gereedschapskist.Client;

/// <summary>How Refit reads and writes: our source-generated JSON and nothing by reflection.</summary>
internal static class Refitinstellingen
{
    public static RefitSettings Maak() => new(new SystemTextJsonContentSerializer(ClientJsonContext.Default.Options));
}
