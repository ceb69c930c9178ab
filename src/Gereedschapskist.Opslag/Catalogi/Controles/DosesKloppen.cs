using System.Text.Json;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>A dose does not contradict itself: bounds run from low to high, and minutes belong to meetings that take place.</summary>
internal sealed class DosesKloppen : ICatalogusregel
{
    /// <summary>How often it happens, how long it takes each time, and what an editor calls it.</summary>
    private static readonly (string Keren, string Minuten, string Woord)[] _paren =
    [
        ("bijeenkomsten", "minutenPerBijeenkomst", "bijeenkomsten"),
        ("individueleContacten", "minutenPerContact", "individuele contacten"),
    ];

    public IEnumerable<Catalogusfout> Controleer(Controlecontext context) =>
        from document in context.InMap("interventies")
        let dosis = document.Wortel.Veld("dosis")
        where dosis is { ValueKind: JsonValueKind.Object }
        from fout in Fouten(dosis.Value)
        select new Catalogusfout(document.Pad, fout);

    private static IEnumerable<Fout> Fouten(JsonElement dosis)
    {
        foreach (var veld in dosis.EnumerateObject().Where(veld => veld.Value.ValueKind == JsonValueKind.Object))
        {
            var (van, tot) = (veld.Value.Getal("van"), veld.Value.Getal("tot"));
            if (van > tot)
            {
                yield return new Fout(
                    $"dosis.{veld.Name}.tot", "dosis-omgedraaid", $"Het hoogste aantal ({tot}) is lager dan het laagste ({van}).",
                    "Draai de twee om of verbeter er een.");
            }

            if (van is null && tot is null)
            {
                yield return new Fout(
                    $"dosis.{veld.Name}", "dosis-leeg", "Hier staat geen enkel aantal.", "Vul 'van' of 'tot' in, of zet het hele veld op null als het onbekend is.");
            }
        }

        foreach (var (keren, minuten, woord) in _paren)
        {
            if (dosis.Veld(keren)?.Getal("tot") == 0 && dosis.Veld(minuten) is not null)
            {
                yield return new Fout(
                    $"dosis.{minuten}", "dosis-tegenspraak", $"Er zijn geen {woord}, maar wel minuten.", $"Verbeter het aantal {woord} of haal de minuten weg.");
            }
        }
    }
}
