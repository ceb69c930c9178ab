namespace Gereedschapskist.Client;

/// <summary>Media types the client asks for by name.</summary>
internal static class Mediatypen
{
    public const string Ndjson = "application/x-ndjson";
}
