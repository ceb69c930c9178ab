namespace Gereedschapskist.Api.Platform.Waarneming;

/// <summary>What the service tells those who watch over it; all of it off unless asked for.</summary>
internal sealed class Waarnemingsopties
{
    public const string Sectie = "Waarneming";

    /// <summary>Address of a collector that speaks OTLP over gRPC, such as <c>http://localhost:4317</c>; null sends nothing.</summary>
    public Uri? Otlp { get; init; }

    /// <summary>One line for every request, without query, address or anything else that tells who asked.</summary>
    public bool Toegangslog { get; init; }
}
