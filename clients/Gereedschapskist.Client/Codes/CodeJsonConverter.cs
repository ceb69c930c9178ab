using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Reads and writes a code as its plain text.</summary>
internal sealed class CodeJsonConverter<T> : JsonConverter<T>
    where T : struct, ICode<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => T.Van(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Waarde);
}
