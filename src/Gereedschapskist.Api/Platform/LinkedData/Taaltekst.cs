using System.Text.Json.Nodes;

namespace Gereedschapskist.Api.Platform.LinkedData;

/// <summary>The small pieces that JSON-LD documents are made of.</summary>
internal static class Taaltekst
{
    public static JsonObject Nl(string tekst) => new() { ["@value"] = tekst, ["@language"] = "nl" };

    public static JsonObject Ref(string iri) => new() { ["@id"] = iri };

    /// <summary>A node that says what it is, because validators do not fetch the address.</summary>
    public static JsonObject Node(string iri, string type) => new() { ["@id"] = iri, ["@type"] = type };

    public static JsonObject Getypeerd(string waarde, string type) => new() { ["@value"] = waarde, ["@type"] = type };
}
