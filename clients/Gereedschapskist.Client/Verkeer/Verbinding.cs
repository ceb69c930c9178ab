using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Polly.Timeout;

namespace Gereedschapskist.Client;

/// <summary>Asks the API and reads its answer: what was asked for, or the problem.</summary>
internal sealed class Verbinding
{
    private readonly HttpClient _http;

    public Verbinding(HttpClient http, ClientJsonContext? json = null)
    {
        _http = http;
        Json = json ?? ClientJsonContext.Default;
        http.BaseAddress = http.BaseAddress is { } basis && Basisadres.Klopt(basis)
            ? Basisadres.AlsMap(basis)
            : throw new ArgumentException(Basisadres.Uitleg, nameof(http));
    }

    /// <summary>How the answers are read.</summary>
    public ClientJsonContext Json { get; }

    public async Task<Antwoord> Doe(Verzoek verzoek, CancellationToken cancellationToken)
    {
        using var antwoord = await Stuur(verzoek, HttpCompletionOption.ResponseContentRead, cancellationToken).ConfigureAwait(false);
        return antwoord.IsSuccessStatusCode || WasAlWeg(antwoord)
            ? new Antwoord(antwoord.StatusCode, null)
            : new Antwoord(antwoord.StatusCode, await Probleemlezer.Lees(antwoord, cancellationToken).ConfigureAwait(false));
    }

    public Task<Antwoord<T>> Lees<T>(Verzoek verzoek, JsonTypeInfo<T> contract, CancellationToken cancellationToken)
        where T : class => Lees(verzoek, Mediatypen.Json, async antwoord =>
        {
            var inhoud = await antwoord.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (inhoud.ConfigureAwait(false))
            {
                return await JsonSerializer.DeserializeAsync(inhoud, contract, cancellationToken).ConfigureAwait(false);
            }
        }, cancellationToken);

    /// <summary>The shape of linked data is of its standard, so it stays a document.</summary>
    public Task<Antwoord<JsonDocument>> LeesLinkedData(Verzoek verzoek, CancellationToken cancellationToken) =>
        Lees(verzoek, Mediatypen.Linkeddata, async antwoord =>
        {
            var inhoud = await antwoord.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (inhoud.ConfigureAwait(false))
            {
                return await JsonDocument.ParseAsync(inhoud, default, cancellationToken).ConfigureAwait(false);
            }
        }, cancellationToken);

    /// <summary>A file is read to the end before it is a success; a file without content is none.</summary>
    public Task<Antwoord<Bestand>> Haal(Verzoek verzoek, Bestandsvorm vorm, CancellationToken cancellationToken) =>
        Lees(verzoek, vorm.Waarde, async antwoord =>
        {
            var inhoud = await antwoord.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            var plek = antwoord.Content.Headers.ContentDisposition;
            return inhoud.Length == 0 ? null : new Bestand(vorm, inhoud, Path.GetFileName(plek?.FileNameStar ?? plek?.FileName?.Trim('"')), Catalogusversie(antwoord));
        }, cancellationToken);

    /// <summary>The answer stays open for as long as the stream is read.</summary>
    public async Task<Antwoord<Stroom<T>>> Stroom<T>(Verzoek verzoek, JsonTypeInfo<T> contract, CancellationToken cancellationToken)
        where T : class
    {
        var antwoord = await Stuur(verzoek.InVorm(Mediatypen.Ndjson), HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if (await Probleemlezer.Weigering(antwoord, Mediatypen.Ndjson, cancellationToken).ConfigureAwait(false) is { } probleem)
        {
            antwoord.Dispose();
            return new Antwoord<Stroom<T>>(antwoord.StatusCode, null, null, probleem);
        }

        var regels = new Regellezer<T>(antwoord, contract);
        return new Antwoord<Stroom<T>>(antwoord.StatusCode, new Stroom<T>(Catalogusversie(antwoord), regels.Lees, antwoord.Dispose), Etag(antwoord), null);
    }

    private async Task<Antwoord<T>> Lees<T>(Verzoek verzoek, string vorm, Func<HttpResponseMessage, Task<T?>> lees, CancellationToken cancellationToken)
        where T : class
    {
        using var antwoord = await Stuur(verzoek.InVorm(vorm), HttpCompletionOption.ResponseContentRead, cancellationToken).ConfigureAwait(false);
        var probleem = await Probleemlezer.Weigering(antwoord, vorm, cancellationToken).ConfigureAwait(false);
        var waarde = probleem is null ? await lees(antwoord).ConfigureAwait(false) : null;
        return new Antwoord<T>(antwoord.StatusCode, waarde, Etag(antwoord), waarde is null ? probleem ?? Probleemlezer.Leeg(antwoord) : null);
    }

    private async Task<HttpResponseMessage> Stuur(Verzoek verzoek, HttpCompletionOption totEnMet, CancellationToken cancellationToken)
    {
        try
        {
            return await _http.SendAsync(verzoek.AlsBericht(), totEnMet, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutRejectedException fout)
        {
            throw new TimeoutException("De API antwoordde niet op tijd.", fout);
        }
    }

    /// <summary>Nothing to delete the second time: then the first time it worked, though nobody heard.</summary>
    private static bool WasAlWeg(HttpResponseMessage antwoord) =>
        antwoord is { StatusCode: HttpStatusCode.NotFound, RequestMessage: { } verzoek }
        && verzoek.Method == HttpMethod.Delete
        && verzoek.Options.TryGetValue(Herhaling.IsHerhaald, out var herhaald) && herhaald;

    private static string? Etag(HttpResponseMessage antwoord) => antwoord.Headers.ETag?.ToString();

    private static string? Catalogusversie(HttpResponseMessage antwoord) =>
        antwoord.Headers.TryGetValues("Catalogusversie", out var versies) ? versies.FirstOrDefault() : null;
}
