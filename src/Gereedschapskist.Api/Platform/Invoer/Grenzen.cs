namespace Gereedschapskist.Api.Platform.Invoer;

/// <summary>How much a client may send. Chosen wide for every real question and small for one machine.</summary>
internal static class Grenzen
{
    /// <summary>Bytes in a body.</summary>
    public const long Berichtgrootte = 256 * 1024;

    /// <summary>Characters in a query string, percent-encoded.</summary>
    public const int Querylengte = 8 * 1024;

    /// <summary>Characters in one query value that says nothing else.</summary>
    public const int Waardelengte = 200;

    /// <summary>Values of one repeatable query parameter.</summary>
    public const int Waarden = 50;
}
