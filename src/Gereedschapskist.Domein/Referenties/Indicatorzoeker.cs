namespace Gereedschapskist.Domein.Referenties;

/// <summary>Finds the indicator that somebody writes by its name or id, however it is spelled.</summary>
public sealed class Indicatorzoeker
{
    private readonly Dictionary<string, Monitoringindicator> _opNaam = new(StringComparer.Ordinal);

    public Indicatorzoeker(Monitoring monitoring)
    {
        ArgumentNullException.ThrowIfNull(monitoring);
        foreach (var indicator in monitoring.Indicatoren)
        {
            _opNaam.TryAdd(Naamsleutel.Van(indicator.Id), indicator);
            _opNaam.TryAdd(Naamsleutel.Van(indicator.Naam), indicator);
        }
    }

    /// <summary>Null when it is one of their own.</summary>
    public Monitoringindicator? Zoek(string geschreven) => _opNaam.GetValueOrDefault(Naamsleutel.Van(geschreven));
}
