using System.Globalization;
using System.Text.Json;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>A range of amounts runs from low to high.</summary>
internal sealed class BedragenKloppen : ICatalogusregel
{
    public IEnumerable<Catalogusfout> Controleer(Controlecontext context) =>
        from document in context.InMap("interventies")
        from knoop in document.Knopen
        where knoop.Waarde.ValueKind == JsonValueKind.Object
        let laagste = knoop.Waarde.Getal("bedragEuro") ?? knoop.Waarde.Getal("vanEuro")
        let hoogste = knoop.Waarde.Getal("totEuro")
        where hoogste < laagste
        select new Catalogusfout(document.Pad, new Fout(
            $"{knoop.Veld}.totEuro", "bedrag-omgedraaid",
            string.Create(CultureInfo.InvariantCulture, $"Het hoogste bedrag ({hoogste}) is lager dan het laagste ({laagste})."), "Draai de twee om of verbeter er een."));
}
