using System.Globalization;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Gereedschapskist.Client;

/// <summary>One question to the API, built up by the generated methods.</summary>
internal sealed class Verzoek(HttpMethod methode, string pad)
{
    private readonly StringBuilder _adres = new(pad);
    private Bestand? _inhoud;
    private string? _sleutel;
    private string? _versie;
    private string? _herhaalsleutel;
    private string _vorm = Mediatypen.Json;
    private bool _magOpnieuw;
    private bool _metVragen;

    /// <summary>A part of the address. Without it, or with a step to another folder, the address would be that of another operation.</summary>
    public static string Deel(string waarde, [CallerArgumentExpression(nameof(waarde))] string naam = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(waarde, naam);
        return waarde is "." or ".." ? throw new ArgumentException("Dit kan geen deel van een adres zijn.", naam) : Uri.EscapeDataString(waarde);
    }

    public static string Deel(int waarde) => waarde.ToString(CultureInfo.InvariantCulture);

    public Verzoek Vraag(string naam, string? waarde)
    {
        if (waarde is not null)
        {
            _adres.Append(_metVragen ? '&' : '?').Append(naam).Append('=').Append(Uri.EscapeDataString(waarde));
            _metVragen = true;
        }

        return this;
    }

    public Verzoek Vraag(string naam, IEnumerable<string>? waarden) => (waarden ?? []).Aggregate(this, (verzoek, waarde) => verzoek.Vraag(naam, waarde));

    public Verzoek Vraag(string naam, int? waarde) => Vraag(naam, waarde?.ToString(CultureInfo.InvariantCulture));

    public Verzoek Vraag(string naam, decimal? waarde) => Vraag(naam, waarde?.ToString(CultureInfo.InvariantCulture));

    public Verzoek Vraag(string naam, bool? waarde) => Vraag(naam, waarde is { } ja ? ja ? "true" : "false" : null);

    public Verzoek Vraag(string naam, DateOnly? waarde) => Vraag(naam, waarde?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public Verzoek Met<T>(T inhoud, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        return Met(new Bestand(Bestandsvorm.Json, JsonSerializer.SerializeToUtf8Bytes(inhoud, contract)));
    }

    public Verzoek Met(Bestand bestand)
    {
        ArgumentNullException.ThrowIfNull(bestand);
        _inhoud = bestand;
        return this;
    }

    public Verzoek MetSleutel(string sleutel)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sleutel);
        _sleutel = sleutel;
        return this;
    }

    public Verzoek AlsNogVersie(string etag)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(etag);
        _versie = etag;
        return this;
    }

    /// <summary>A key for this one message: sent again because no answer came, it makes no second one.</summary>
    public Verzoek MetHerhaalsleutel()
    {
        _herhaalsleutel = RandomNumberGenerator.GetHexString(32, lowercase: true);
        return this;
    }

    public Verzoek InVorm(string mediatype)
    {
        _vorm = mediatype;
        return this;
    }

    /// <summary>Asking twice does no more than asking once.</summary>
    public Verzoek DatOpnieuwMag()
    {
        _magOpnieuw = true;
        return this;
    }

    public HttpRequestMessage AlsBericht()
    {
        var bericht = new HttpRequestMessage(methode, new Uri(_adres.ToString(), UriKind.Relative)) { Content = Inhoud() };
        bericht.Headers.TryAddWithoutValidation("Accept", _vorm);
        if (_sleutel is not null)
        {
            bericht.Headers.TryAddWithoutValidation("Authorization", $"Bearer {_sleutel}");
        }

        if (_versie is not null)
        {
            bericht.Headers.TryAddWithoutValidation("If-Match", _versie);
        }

        if (_herhaalsleutel is not null)
        {
            bericht.Headers.TryAddWithoutValidation("Idempotency-Key", _herhaalsleutel);
        }

        bericht.Options.Set(Herhaling.MagOpnieuw, _magOpnieuw);
        return bericht;
    }

    private ReadOnlyMemoryContent? Inhoud() => _inhoud is null
        ? null
        : new ReadOnlyMemoryContent(_inhoud.Inhoud) { Headers = { ContentType = new MediaTypeHeaderValue(_inhoud.Vorm.Waarde) } };
}
