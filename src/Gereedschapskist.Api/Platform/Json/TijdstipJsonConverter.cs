using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Api.Platform.Json;

/// <summary>Reads a moment with any offset, writes it in UTC with <c>Z</c>; the default writes <c>+00:00</c>.</summary>
internal sealed class TijdstipJsonConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetDateTimeOffset();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));
}
