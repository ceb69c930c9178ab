namespace Gereedschapskist.Api.Platform.Verbruik;

/// <summary>What a call or page costs, on the endpoint that costs it: a unit is about five milliseconds of one core. Without a price it is one unit.</summary>
/// <param name="eenheden">Units, at least 1.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class KostprijsAttribute(int eenheden) : Attribute
{
    /// <summary>Bytes of a message that cost one unit more: reading and checking grows with them.</summary>
    private const int BytesPerEenheid = 8 * 1024;

    public int Eenheden { get; } = eenheden;

    /// <summary>Units when a file is asked for instead of JSON; a Word document of hundreds of pages is made for one caller.</summary>
    public int AlsBestand { get; init; } = eenheden;

    public static int Van(HttpContext context)
    {
        var bericht = (int)Math.Min((context.Request.ContentLength ?? 0) / BytesPerEenheid, short.MaxValue);
        var prijs = context.GetEndpoint()?.Metadata.GetMetadata<KostprijsAttribute>();
        return bericht + (prijs is null ? 1 : VraagtBestand(context.Request) ? prijs.AlsBestand : prijs.Eenheden);
    }

    private static bool VraagtBestand(HttpRequest verzoek)
    {
        var vorm = verzoek.Headers.Accept.ToString();
        return verzoek.Query.ContainsKey("formaat") || (vorm.Length > 0 && !vorm.Contains("json", StringComparison.OrdinalIgnoreCase) && !vorm.Contains("*/*", StringComparison.Ordinal));
    }
}
