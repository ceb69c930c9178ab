namespace Gereedschapskist.Client;

/// <summary>Media types the client asks for by name.</summary>
internal static class Mediatypen
{
    public const string Json = "application/json";
    public const string Ndjson = "application/x-ndjson";
    public const string Linkeddata = "application/ld+json";
}
