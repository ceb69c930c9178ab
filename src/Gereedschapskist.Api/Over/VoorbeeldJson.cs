using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gereedschapskist.Api.Over;

/// <summary>JSON for people: indented, with letters as letters. The page encodes it for HTML.</summary>
internal static class VoorbeeldJson
{
    public static readonly JsonSerializerOptions Leesbaar = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
