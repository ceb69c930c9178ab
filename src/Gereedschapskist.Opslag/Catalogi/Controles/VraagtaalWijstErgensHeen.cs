using System.Collections.Frozen;
using System.Text.Json;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>Phrases are about something that exists.</summary>
internal sealed class VraagtaalWijstErgensHeen : ICatalogusregel
{
    private const string Themas = "codelijsten/themagroep.json";

    public IEnumerable<Catalogusfout> Controleer(Controlecontext context) =>
        from document in context.InMap("vraagtaal")
        let bekend = Bekend(context, document.Wortel.Tekst("over"))
        where bekend is not null && document.Wortel.Veld("zinnen") is { ValueKind: JsonValueKind.Object }
        from zinnen in document.Wortel.GetProperty("zinnen").EnumerateObject()
        where !bekend.Contains(zinnen.Name)
        select new Catalogusfout(document.Pad, new Fout(
            $"zinnen.{zinnen.Name}", "verwijzing-onbekend", $"'{zinnen.Name}' bestaat niet.",
            Herstelzin.Bedoelde(zinnen.Name, bekend, "Verbeter de id of haal de zinnen weg.")));

    private static FrozenSet<string>? Bekend(Controlecontext context, string? over) => over switch
    {
        "interventie" => context.IdsInMap("interventies"),
        "basisfunctionaliteit" => context.IdsInMap("basisfunctionaliteiten"),
        "gezondheidsdoel" => context.IdsInMap("gezondheidsdoelen"),
        "thema" when context.IsOnleesbaar(Themas) => null,
        "thema" => [.. context.Document(Themas)?.Wortel.Lijst("codes").Select(c => c.Tekst("id")).OfType<string>() ?? []],
        _ => null,
    };
}
