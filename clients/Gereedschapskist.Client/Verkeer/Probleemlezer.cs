using System.Text.Json;

namespace Gereedschapskist.Client;

/// <summary>Reads why there is no answer, also when what answered is not the API.</summary>
internal static class Probleemlezer
{
    /// <summary>The problem, when this is not an answer in the form that was asked for; null when it is.</summary>
    public static async Task<Probleem?> Weigering(HttpResponseMessage antwoord, string vorm, CancellationToken cancellationToken) =>
        !antwoord.IsSuccessStatusCode ? await Lees(antwoord, cancellationToken).ConfigureAwait(false)
        : string.Equals(Mediatype(antwoord), vorm, StringComparison.OrdinalIgnoreCase) ? null
        : Onverwacht(antwoord, $"Gevraagd was {vorm}, gekregen {Mediatype(antwoord) ?? "iets zonder mediatype"}.");

    public static async Task<Probleem> Lees(HttpResponseMessage antwoord, CancellationToken cancellationToken)
    {
        try
        {
            var tekst = await antwoord.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            if (tekst.Length > 0 && JsonSerializer.Deserialize(tekst, ClientJsonContext.Default.Probleem) is { } probleem)
            {
                return probleem;
            }
        }
        catch (JsonException)
        {
            // Not written by the API: a proxy or a gateway in front of it. What is known is the status.
        }

        return Onverwacht(antwoord, $"Zo schrijft de API geen fout (status {(int)antwoord.StatusCode}).");
    }

    public static Probleem Leeg(HttpResponseMessage antwoord) => Onverwacht(antwoord, "Het antwoord is leeg.");

    private static Probleem Onverwacht(HttpResponseMessage antwoord, string wat) => new()
    {
        Type = "about:blank",
        Title = "Onverwacht antwoord",
        Status = (int)antwoord.StatusCode,
        Detail = $"Op {antwoord.RequestMessage?.RequestUri?.GetLeftPart(UriPartial.Path)} antwoordde iets anders dan de API. {wat} Klopt het basisadres?",
        Code = Antwoord.OnverwachtAntwoord,
    };

    private static string? Mediatype(HttpResponseMessage antwoord) => antwoord.Content.Headers.ContentType?.MediaType;
}
