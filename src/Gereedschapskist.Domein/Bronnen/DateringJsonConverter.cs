using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Bronnen;

/// <summary>Writes a <see cref="Datering"/> as the ISO text it was read from.</summary>
public sealed class DateringJsonConverter : JsonConverter<Datering>
{
    public override Datering Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Datering.TryParse(reader.GetString(), out var datering)
            ? datering
            : throw new JsonException("Een datering is een jaar (2015), maand (2015-11) of dag (2015-11-16).");

    public override void Write(Utf8JsonWriter writer, Datering value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
