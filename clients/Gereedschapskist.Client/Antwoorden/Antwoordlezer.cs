using System.Net;
using System.Text.Json;
using Refit;

namespace Gereedschapskist.Client;

/// <summary>Maakt van een HTTP-antwoord een waarde of een probleem.</summary>
public static class Antwoordlezer
{
    /// <summary>Leest de uitkomst: de waarde, of het probleem dat de API meldde.</summary>
    /// <typeparam name="T">Soort inhoud.</typeparam>
    /// <param name="aanroep">Een aanroep van een van de interfaces.</param>
    /// <returns>De uitkomst.</returns>
    /// <exception cref="HttpRequestException">De API was niet te bereiken.</exception>
    /// <exception cref="OperationCanceledException">De aanroep is afgebroken.</exception>
    /// <exception cref="JsonException">De API gaf een antwoord dat deze client niet kan lezen.</exception>
    public static async Task<Antwoord<T>> AlsAntwoord<T>(this Task<IApiResponse<T>> aanroep)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(aanroep);
        using var antwoord = await aanroep.ConfigureAwait(false);
        var status = Ontvangen(antwoord);
        return antwoord.IsSuccessStatusCode
            ? new Antwoord<T>(status, antwoord.Content ?? throw Onleesbaar(antwoord), antwoord.Headers?.ETag?.ToString(), null)
            : new Antwoord<T>(status, null, antwoord.Headers?.ETag?.ToString(), LeesProbleem(antwoord, status));
    }

    /// <summary>Leest de uitkomst van een aanroep die een bestand geeft.</summary>
    /// <param name="aanroep">Een aanroep van een van de interfaces.</param>
    /// <param name="cancellationToken">Breekt het ophalen af.</param>
    /// <returns>De uitkomst.</returns>
    /// <exception cref="HttpRequestException">De API was niet te bereiken.</exception>
    /// <exception cref="OperationCanceledException">De aanroep is afgebroken.</exception>
    public static async Task<Antwoord<Bestand>> AlsAntwoord(this Task<IApiResponse<Stream>> aanroep, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(aanroep);
        using var antwoord = await aanroep.ConfigureAwait(false);
        var status = Ontvangen(antwoord);
        if (!antwoord.IsSuccessStatusCode)
        {
            return new Antwoord<Bestand>(status, null, null, LeesProbleem(antwoord, status));
        }

        using var inhoud = new MemoryStream();
        await (antwoord.Content ?? throw Onleesbaar(antwoord)).CopyToAsync(inhoud, cancellationToken).ConfigureAwait(false);
        var koppen = antwoord.ContentHeaders;
        var naam = koppen?.ContentDisposition is { } plek ? plek.FileNameStar ?? plek.FileName?.Trim('"') : null;
        return new Antwoord<Bestand>(
            status,
            new Bestand(new Bestandsvorm(koppen?.ContentType?.MediaType ?? "application/octet-stream"), inhoud.GetBuffer().AsMemory(0, (int)inhoud.Length), Path.GetFileName(naam)),
            antwoord.Headers?.ETag?.ToString(),
            null);
    }

    /// <summary>Leest de uitkomst van een aanroep zonder inhoud.</summary>
    /// <param name="aanroep">Een aanroep van een van de interfaces.</param>
    /// <returns>De uitkomst.</returns>
    /// <exception cref="HttpRequestException">De API was niet te bereiken.</exception>
    /// <exception cref="OperationCanceledException">De aanroep is afgebroken.</exception>
    public static async Task<Antwoord> AlsAntwoord(this Task<IApiResponse> aanroep)
    {
        ArgumentNullException.ThrowIfNull(aanroep);
        using var antwoord = await aanroep.ConfigureAwait(false);
        var status = Ontvangen(antwoord);
        return new Antwoord(status, antwoord.IsSuccessStatusCode ? null : LeesProbleem(antwoord, status));
    }

    /// <summary>Leest het probleem uit een fout, zoals het lezen van een stroom die geeft.</summary>
    /// <param name="fout">De fout.</param>
    /// <returns>Wat de API meldde.</returns>
    public static Probleem AlsProbleem(this ApiException fout)
    {
        ArgumentNullException.ThrowIfNull(fout);
        return Lees(fout.Content, fout.StatusCode);
    }

    // Refit keeps a failed connection in the response; here it is what it was before: an exception.
    private static HttpStatusCode Ontvangen(IApiResponse antwoord) =>
        antwoord.StatusCode ?? throw (antwoord.Error?.InnerException ?? antwoord.Error ?? (Exception)new HttpRequestException("De API gaf geen antwoord."));

    private static Exception Onleesbaar(IApiResponse antwoord) =>
        antwoord.Error?.InnerException ?? antwoord.Error ?? (Exception)new JsonException("De API gaf een leeg antwoord.");

    private static Probleem LeesProbleem(IApiResponse antwoord, HttpStatusCode status) =>
        Lees((antwoord.Error as ApiException)?.Content, status);

    private static Probleem Lees(string? tekst, HttpStatusCode status)
    {
        try
        {
            if (!string.IsNullOrEmpty(tekst) && JsonSerializer.Deserialize(tekst, ClientJsonContext.Default.Probleem) is { } probleem)
            {
                return probleem;
            }
        }
        catch (JsonException)
        {
            // Not written by the API: a proxy or a gateway in front of it. What is known is the status.
        }

        return new Probleem { Title = "Onverwacht antwoord", Status = (int)status, Detail = "Dit antwoord kwam niet van de API zelf." };
    }
}
