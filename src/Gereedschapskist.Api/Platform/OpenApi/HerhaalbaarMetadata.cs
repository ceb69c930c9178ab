namespace Gereedschapskist.Api.Platform.OpenApi;

/// <summary>Marks an endpoint that recognises the same message sent again; the OpenAPI document then shows the header for it.</summary>
internal sealed class HerhaalbaarMetadata;
