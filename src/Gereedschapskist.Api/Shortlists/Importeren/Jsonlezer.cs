using System.Text.Json;
using System.Text.Json.Nodes;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Shortlists.Contracten;
using Gereedschapskist.Domein.Fouten;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace Gereedschapskist.Api.Shortlists.Importeren;

/// <summary>Reads our own JSON back: an answer of this API, or a request. What only an answer has is left out.</summary>
internal sealed class Jsonlezer(IOptions<JsonOptions> opties)
{
    private static readonly string[] _alleenAntwoord = ["id", "versie", "huidigeCatalogusVersie", "aangemaaktOp", "opgeslagenOp", "vervaltOp", "samenvatting"];
    private static readonly string[] _vragenlijsten = ["voorstellen", "financieringstoetsen"];
    private static readonly string[] _alleenItem = ["volgorde", "naam", "wijzigingen"];
    private static readonly string[] _vragen = ["voorstel", "financieringstoets", "afweging"];

    public Importresultaat Lees(ReadOnlyMemory<byte> bytes)
    {
        if (Leesbaarheid.Bezwaar(bytes.Span) is { } onleesbaar)
        {
            return new Importresultaat(null, [onleesbaar]);
        }

        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = 32 });
            if (Dubbelcontrole.Controleer(document.RootElement) is { Count: > 0 } dubbel)
            {
                return new Importresultaat(null, dubbel);
            }

            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return Onleesbaar("Het bestand is geen JSON-object.");
            }

            var wortel = JsonObject.Create(document.RootElement)!;
            Vereenvoudig(wortel);
            var type = (System.Text.Json.Serialization.Metadata.JsonTypeInfo<ShortlistVerzoek>)opties.Value.SerializerOptions.GetTypeInfo(typeof(ShortlistVerzoek));
            var (verzoek, fouten) = Verzoeklezer.Ontleed(JsonSerializer.SerializeToUtf8Bytes(wortel, BasisJson.Default.JsonObject), type);
            return new Importresultaat(verzoek, fouten);
        }
        catch (JsonException fout)
        {
            return Onleesbaar($"Het bestand is geen geldige JSON: de fout zit bij regel {fout.LineNumber + 1 ?? 1}, teken {fout.BytePositionInLine + 1 ?? 1}.");
        }
    }

    private static Importresultaat Onleesbaar(string waarom) =>
        new(null, [new Fout("", Foutcodes.BestandOnleesbaar, waarom, "Gebruik een JSON-bestand dat met deze dienst is gemaakt.")]);

    private static void Vereenvoudig(JsonObject wortel)
    {
        foreach (var naam in _alleenAntwoord)
        {
            wortel.Remove(naam);
        }

        foreach (var lijst in _vragenlijsten.Select(naam => wortel[naam]).OfType<JsonArray>())
        {
            for (var plek = 0; plek < lijst.Count; plek++)
            {
                if (lijst[plek] is JsonObject vraag && vraag.ContainsKey("samenvatting"))
                {
                    lijst[plek] = vraag["vraag"]?.DeepClone();
                }
            }
        }

        foreach (var item in (wortel["items"] as JsonArray ?? []).OfType<JsonObject>())
        {
            foreach (var naam in _alleenItem)
            {
                item.Remove(naam);
            }

            foreach (var vraag in _vragen.Where(v => item[v] is JsonObject o && o.ContainsKey("samenvatting")))
            {
                item[vraag] = item[vraag]!["vraag"]?.DeepClone();
            }
        }
    }
}

[System.Text.Json.Serialization.JsonSerializable(typeof(JsonObject))]
internal sealed partial class BasisJson : System.Text.Json.Serialization.JsonSerializerContext;
