using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Api.Platform.Invoer;

/// <summary>
/// Whether bytes and the escapes in them are text at all. JSON lets half of a surrogate pair pass (<c>\ud800</c>) and the parser only
/// finds out when somebody reads that very value; here it is found at the door, for names and values alike.
/// </summary>
internal static class Leesbaarheid
{
    /// <summary>What is wrong with the text of a JSON message; null when every name and value can be read. Broken JSON is not its business.</summary>
    public static Fout? Bezwaar(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            return GeenUtf8;
        }

        var lezer = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 64 });
        try
        {
            while (lezer.Read())
            {
                if (lezer.ValueIsEscaped && lezer.TokenType is (JsonTokenType.String or JsonTokenType.PropertyName))
                {
                    _ = lezer.GetString();
                }
            }
        }
        catch (InvalidOperationException)
        {
            return HalfTeken;
        }
        catch (JsonException)
        {
            // Said better by whoever parses the message.
        }

        return null;
    }

    /// <summary>What is wrong with the percent-encoded text of an address; what the framework cannot decode it silently leaves as it is.</summary>
    public static Fout? Bezwaar(QueryString query)
    {
        var bytes = Encoding.UTF8.GetBytes(query.Value ?? "");
        return Utf8.IsValid(WebUtility.UrlDecodeToBytes(bytes, 0, bytes.Length))
            ? null
            : new Fout("", Foutcodes.TekensetOnbekend, "In het adres staat tekst die geen geldige UTF-8 is.", "Codeer letters met een accent als UTF-8, zoals %C3%A9 voor é.");
    }

    private static Fout GeenUtf8 =>
        new("", Foutcodes.TekensetOnbekend, "Het bericht is geen geldige UTF-8.", "Bewaar of verstuur de tekst als UTF-8.");

    private static Fout HalfTeken =>
        new("", Foutcodes.TekenOnleesbaar, "In het bericht staat een half teken (een losse surrogaat, zoals \\ud800).", "Haal het weg of schrijf het hele teken.");
}
