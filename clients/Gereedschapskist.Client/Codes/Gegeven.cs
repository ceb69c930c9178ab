using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een antwoord in een situatie of op een criterium: ja of nee, een getal of een keuze. Een bool, decimal of string gaat er vanzelf in over.</summary>
[JsonConverter(typeof(GegevenJsonConverter))]
public readonly record struct Gegeven
{
    private Gegeven(bool? jaNee, decimal? getal, string? keuze) => (JaNee, Getal, Keuze) = (jaNee, getal, keuze);

    /// <summary>Ja (true) of nee (false); null als het antwoord een getal of keuze is.</summary>
    public bool? JaNee { get; }

    /// <summary>Het getal, in de eenheid van de vraag; null als het antwoord iets anders is.</summary>
    public decimal? Getal { get; }

    /// <summary>De keuze; null als het antwoord iets anders is.</summary>
    public string? Keuze { get; }

    /// <summary>Ja of nee.</summary>
    /// <param name="jaNee">True is ja.</param>
    public static implicit operator Gegeven(bool jaNee) => FromBoolean(jaNee);

    /// <summary>Een getal.</summary>
    /// <param name="getal">in de eenheid van de vraag.</param>
    public static implicit operator Gegeven(decimal getal) => FromDecimal(getal);

    /// <summary>Een keuze.</summary>
    /// <param name="keuze">Een van de keuzes van de vraag.</param>
    public static implicit operator Gegeven(string keuze) => FromString(keuze);

    /// <summary>Ja of nee.</summary>
    /// <param name="jaNee">True is ja.</param>
    /// <returns>Het antwoord.</returns>
    public static Gegeven FromBoolean(bool jaNee) => new(jaNee, null, null);

    /// <summary>Een getal.</summary>
    /// <param name="getal">in de eenheid van de vraag.</param>
    /// <returns>Het antwoord.</returns>
    public static Gegeven FromDecimal(decimal getal) => new(null, getal, null);

    /// <summary>Een keuze.</summary>
    /// <param name="keuze">Een van de keuzes van de vraag.</param>
    /// <returns>Het antwoord.</returns>
    public static Gegeven FromString(string keuze) => new(null, null, keuze);
}

/// <summary>Written bare: <c>true</c>, <c>0.5</c> or <c>"hoog"</c>.</summary>
internal sealed class GegevenJsonConverter : JsonConverter<Gegeven>
{
    public override Gegeven Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True or JsonTokenType.False => reader.GetBoolean(),
        JsonTokenType.Number => reader.GetDecimal(),
        _ => reader.GetString() ?? throw new JsonException("Een antwoord is true of false, een getal of een keuze."),
    };

    public override void Write(Utf8JsonWriter writer, Gegeven value, JsonSerializerOptions options)
    {
        if (value.JaNee is { } ja)
        {
            writer.WriteBooleanValue(ja);
        }
        else if (value.Getal is { } getal)
        {
            writer.WriteNumberValue(getal);
        }
        else
        {
            writer.WriteStringValue(value.Keuze);
        }
    }
}
