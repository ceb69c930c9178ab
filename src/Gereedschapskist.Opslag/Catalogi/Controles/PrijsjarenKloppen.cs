using System.Globalization;
using System.Text.Json;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>An amount in euro has a price year in which there were euros; tariffs of next year may be known already.</summary>
internal sealed class PrijsjarenKloppen : ICatalogusregel
{
    private const int EersteEurojaar = 1999;

    public IEnumerable<Catalogusfout> Controleer(Controlecontext context) =>
        from document in context.Documenten
        from knoop in document.Knopen
        where knoop.Naam == "prijsjaar" && knoop.Waarde.ValueKind == JsonValueKind.Number
        let jaar = knoop.Waarde.TryGetInt32(out var getal) ? getal : 0
        where jaar < EersteEurojaar || jaar > context.Vandaag.Year + 1
        select new Catalogusfout(document.Pad, new Fout(
            knoop.Veld, "prijsjaar-onmogelijk", $"{knoop.Waarde.GetRawText()} kan geen prijsjaar van een bedrag in euro zijn.",
            string.Create(CultureInfo.InvariantCulture, $"Vul een jaar van {EersteEurojaar} tot en met {context.Vandaag.Year + 1} in, of null als het onbekend is.")));
}
