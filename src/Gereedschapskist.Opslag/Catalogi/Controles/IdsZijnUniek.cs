using System.Text.Json;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>Within one list an id stands for one thing.</summary>
internal sealed class IdsZijnUniek : ICatalogusregel
{
    public IEnumerable<Catalogusfout> Controleer(Controlecontext context) =>
        from document in context.Documenten
        from lijst in document.Knopen
        where lijst.Waarde.ValueKind == JsonValueKind.Array && !IsVerwijzing(lijst.Naam)
        from dubbel in Dubbelen(lijst.Waarde)
        select new Catalogusfout(document.Pad, new Fout(
            $"{lijst.Veld}[{dubbel.Plek}].id", "id-dubbel", $"De id '{dubbel.Id}' komt vaker voor in deze lijst.", "Geef elk onderdeel van de lijst een eigen id."));

    // A relation is a pair of kind and id: the same interventie may be related in two ways.
    private static bool IsVerwijzing(string naam) => naam == "relaties";

    private static IEnumerable<(int Plek, string Id)> Dubbelen(JsonElement lijst)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        return lijst.EnumerateArray().Select((e, plek) => (plek, Id: e.Tekst("id")!)).Where(e => e.Id is not null && !gezien.Add(e.Id));
    }
}
