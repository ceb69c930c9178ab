using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace Gereedschapskist.Client;

/// <summary>De uitkomst van een aanroep zonder inhoud, zoals verwijderen: gelukt, of een probleem.</summary>
public class Antwoord
{
    /// <summary>Code van het probleem als het antwoord niet van de API zelf kwam, bijvoorbeeld van een proxy ervoor.</summary>
    public const string OnverwachtAntwoord = "onverwacht-antwoord";

    internal Antwoord(HttpStatusCode status, Probleem? probleem)
    {
        Status = status;
        Probleem = probleem;
    }

    /// <summary>HTTP-status van het antwoord.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>Waarom het niet lukte; null als het lukte.</summary>
    public Probleem? Probleem { get; }

    /// <summary>Of de API deed wat u vroeg.</summary>
    [MemberNotNullWhen(false, nameof(Probleem))]
    public virtual bool Gelukt => Probleem is null;

    /// <summary>Of wat u vroeg er niet is (404), of niet voor u te zien is.</summary>
    public bool NietGevonden => Status == HttpStatusCode.NotFound;

    /// <summary>Of iemand anders eerder was (412): lees opnieuw, voeg samen en stuur nog eens.</summary>
    public bool TeLaat => Status == HttpStatusCode.PreconditionFailed;

    /// <summary>Wat er per veld niet klopt aan de vraag; leeg als het lukte of als de fout niet bij een veld hoort.</summary>
    public IReadOnlyList<Foutmelding> Fouten => Probleem?.Fouten ?? [];

    /// <summary>Maakt een gelukt antwoord zonder inhoud, voor een eigen test.</summary>
    /// <returns>Het antwoord, met status 204.</returns>
    public static Antwoord ZonderInhoud() => new(HttpStatusCode.NoContent, null);

    /// <summary>Maakt een gelukt antwoord, voor een eigen test.</summary>
    /// <typeparam name="T">Soort inhoud.</typeparam>
    /// <param name="waarde">De inhoud.</param>
    /// <param name="etag">Kenmerk van deze versie, met aanhalingstekens; null is geen.</param>
    /// <returns>Het antwoord, met status 200.</returns>
    public static Antwoord<T> Met<T>(T waarde, string? etag = null)
        where T : class => new(HttpStatusCode.OK, waarde, etag, null);

    /// <summary>Maakt een geweigerd antwoord, voor een eigen test.</summary>
    /// <param name="probleem">Waarom; de status is die van het probleem.</param>
    /// <returns>Het antwoord.</returns>
    public static Antwoord Geweigerd(Probleem probleem)
    {
        ArgumentNullException.ThrowIfNull(probleem);
        return new Antwoord((HttpStatusCode)probleem.Status, probleem);
    }

    /// <summary>Maakt een geweigerd antwoord, voor een eigen test.</summary>
    /// <typeparam name="T">Soort inhoud die er had kunnen zijn.</typeparam>
    /// <param name="probleem">Waarom; de status is die van het probleem.</param>
    /// <returns>Het antwoord.</returns>
    public static Antwoord<T> Geweigerd<T>(Probleem probleem)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(probleem);
        return new Antwoord<T>((HttpStatusCode)probleem.Status, null, null, probleem);
    }
}

/// <summary>De uitkomst van een aanroep: een waarde, of een probleem. Een 404 of een fout in de vraag is geen exception.</summary>
/// <typeparam name="T">Soort inhoud.</typeparam>
public sealed class Antwoord<T> : Antwoord
    where T : class
{
    internal Antwoord(HttpStatusCode status, T? waarde, string? etag, Probleem? probleem)
        : base(status, probleem)
    {
        Waarde = waarde;
        ETag = etag;
    }

    /// <summary>De inhoud; null als het niet lukte.</summary>
    public T? Waarde { get; }

    /// <summary>Kenmerk van deze versie, met aanhalingstekens, voor de kop If-Match; null als de API er geen gaf.</summary>
    public string? ETag { get; }

    /// <summary>Waarom het niet lukte; null als het lukte.</summary>
    public new Probleem? Probleem => base.Probleem;

    /// <inheritdoc />
    [MemberNotNullWhen(true, nameof(Waarde))]
    [MemberNotNullWhen(false, nameof(Probleem))]
    public override bool Gelukt => base.Gelukt;

    /// <summary>Geeft de inhoud, voor wie een probleem als uitzondering wil.</summary>
    /// <returns>De inhoud.</returns>
    /// <exception cref="ProbleemException">De API gaf een probleem.</exception>
    public T WaardeOfFout() => Gelukt ? Waarde : throw new ProbleemException(Probleem);
}
