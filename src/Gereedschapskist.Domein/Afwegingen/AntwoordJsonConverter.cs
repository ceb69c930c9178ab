using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>An answer is written bare: <c>true</c>, <c>0.5</c> or <c>"hoog"</c>.</summary>
public sealed class AntwoordJsonConverter : JsonConverter<Antwoord>
{
    public override Antwoord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => Antwoord.Van(true),
        JsonTokenType.False => Antwoord.Van(false),
        JsonTokenType.Number when reader.TryGetDecimal(out var getal) => Antwoord.Van(getal),
        JsonTokenType.String => Antwoord.Van(reader.GetString()!),
        _ => throw new JsonException("Een antwoord is ja of nee (true, false), een getal of een keuze."),
    };

    public override void Write(Utf8JsonWriter writer, Antwoord value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
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
