using System.Globalization;
using System.Text.Json;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>Ages are ages of people, and run from young to old.</summary>
internal sealed class LeeftijdenKloppen : ICatalogusregel
{
    private const int Hoogste = 120;

    public IEnumerable<Catalogusfout> Controleer(Controlecontext context) =>
        from document in context.Documenten
        from knoop in document.Knopen
        where knoop.Waarde.ValueKind == JsonValueKind.Object
        from fout in Fouten(knoop)
        select new Catalogusfout(document.Pad, fout);

    private static IEnumerable<Fout> Fouten(Knoop knoop)
    {
        var van = knoop.Waarde.Geheel("leeftijdVan");
        var tot = knoop.Waarde.Geheel("leeftijdTot");
        var begin = knoop.Veld.Length == 0 ? "" : knoop.Veld + ".";
        foreach (var (veld, leeftijd) in new[] { ("leeftijdVan", van), ("leeftijdTot", tot) })
        {
            if (leeftijd is < 0 or > Hoogste)
            {
                yield return new Fout(
                    begin + veld, "leeftijd-onmogelijk", string.Create(CultureInfo.InvariantCulture, $"{leeftijd} is geen leeftijd van een mens."),
                    "Vul een leeftijd van 0 tot en met 120 in, of null als die onbekend is.");
            }
        }

        if (van > tot)
        {
            yield return new Fout(
                begin + "leeftijdTot", "leeftijd-omgedraaid",
                string.Create(CultureInfo.InvariantCulture, $"De oudste leeftijd ({tot}) is lager dan de jongste ({van})."), "Draai de twee om of verbeter er een.");
        }
    }
}
