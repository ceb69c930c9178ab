using System.Diagnostics.Metrics;

namespace Gereedschapskist.Api.Platform.Waarneming;

/// <summary>The metrics of our own; those of the web server and the runtime come beside them.</summary>
internal sealed class Meters : IDisposable
{
    public const string Naam = "Gereedschapskist";

    private readonly Meter _meter;
    private readonly Counter<long> _wijzigingen;

    public Meters(IMeterFactory fabriek)
    {
        _meter = fabriek.Create(Naam);
        _wijzigingen = _meter.CreateCounter<long>(
            "gereedschapskist.wijzigingen", "{wijziging}", "Writes that the service was asked for, by address, verb and status.");
    }

    public void Wijziging(string adres, string methode, int status) =>
        _wijzigingen.Add(1, new("http.route", adres), new("http.request.method", methode), new("http.response.status_code", status));

    public void Dispose() => _meter.Dispose();
}
