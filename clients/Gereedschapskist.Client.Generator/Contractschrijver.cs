namespace Gereedschapskist.Client.Generator;

/// <summary>Writes the components of the document as records and codes.</summary>
internal sealed class Contractschrijver(Beschrijving beschrijving, Indeling indeling, Typenamen typen)
{
    public void Schrijf(Blad blad, string naam)
    {
        var schema = beschrijving.Schemas[naam];
        blad.Wit();
        if (schema.Codes.Count > 0)
        {
            SchrijfCodes(blad, naam, schema);
        }
        else
        {
            blad.Uitleg("summary", Zin(schema.Uitleg ?? naam));
            SchrijfRecord(blad, typen.Naam(naam), schema.Velden, indeling.IsVerstuurd(naam));
        }
    }

    /// <summary>A record with a member per field; what can be sent must be able to leave a field out.</summary>
    public void SchrijfRecord(Blad blad, string type, IReadOnlyList<Veld> velden, bool verstuurd) => blad.Blok($"public sealed record {type}", () =>
    {
        foreach (var veld in velden)
        {
            if (veld != velden[0])
            {
                blad.Wit();
            }

            blad.Uitleg("summary", Uitleg(veld)).Regel(Lid(veld, verstuurd));
        }
    });

    /// <summary>What a field is; a field that refers to a type and has no words of its own, borrows those of the type.</summary>
    public string Uitleg(Veld veld)
    {
        var tekst = Zin(veld.Schema.Uitleg ?? (veld.Schema.Verwijst is { } naam ? beschrijving.Schemas[naam].Uitleg : null) ?? veld.Lid);
        var codes = veld.Schema.IsLijst ? veld.Schema.Element.Codes : veld.Schema.Codes;
        var grenzen = codes.Count > 0 && !typen.IsCode(veld.Schema) ? string.Join(", ", codes) : veld.Schema.Grenzen;
        return grenzen.Length == 0 ? tekst : $"{tekst[..^1]} ({grenzen}).";
    }

    private string Lid(Veld veld, bool verstuurd)
    {
        var type = typen.Van(veld.Schema);
        return (veld.Schema.IsLijst && !verstuurd, veld.Verplicht && !veld.Schema.KanNull) switch
        {
            (true, _) => $"public {type} {veld.Lid} {{ get => field ?? []; init; }}",
            (_, true) => $"public required {type} {veld.Lid} {{ get; init; }}",
            _ => $"public {type}? {veld.Lid} {{ get; init; }}",
        };
    }

    private static void SchrijfCodes(Blad blad, string naam, Schema schema)
    {
        var zelf = $"<{naam}>";
        blad.Uitleg("summary", $"{Zin(schema.Uitleg ?? "Een code.")} Een code die deze client niet kent, blijft zoals zij kwam.")
            .Uitleg("param", "De code zoals de API die schrijft.", "name=\"Waarde\"")
            .Regel($"[JsonConverter(typeof(CodeJsonConverter{zelf}))]")
            .Blok($"public readonly record struct {naam}(string Waarde) : ICode{zelf}", () =>
            {
                foreach (var code in schema.Codes)
                {
                    blad.Uitleg("summary", $"De code {code}.").Regel($"public static readonly {naam} {Namen.Lid(code)} = new(\"{code}\");").Wit();
                }

                blad.Regel("/// <inheritdoc />")
                    .Regel($"public static IReadOnlyList{zelf} Bekend {{ get; }} = [{string.Join(", ", schema.Codes.Select(Namen.Lid))}];").Wit()
                    .Regel("/// <inheritdoc />").Regel($"public static {naam} Van(string waarde) => new(waarde);").Wit()
                    .Regel("/// <inheritdoc />").Regel("public override string ToString() => Waarde;");
            });
    }

    private static string Zin(string tekst) => tekst.TrimEnd() is var kaal && kaal[^1] is '.' or '?' or '!' or ':' ? kaal : kaal + ".";
}
