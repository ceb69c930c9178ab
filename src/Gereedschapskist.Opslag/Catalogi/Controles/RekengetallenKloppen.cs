using System.Text.Json;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>Numbers that a zakelijk geval reckons with hold together: bounds run from low to high, and a number with a role has a value.</summary>
internal sealed class RekengetallenKloppen : ICatalogusregel
{
    private const string Cijfers = "referentie/kosten-baten.json";

    public IEnumerable<Catalogusfout> Controleer(Controlecontext context) =>
    [
        .. from document in context.InMap("interventies")
           from effect in document.Wortel.Lijst("effecten").Select((inhoud, plek) => (Maat: inhoud.Veld("maat"), Plek: plek))
           where effect.Maat is { ValueKind: JsonValueKind.Object }
           from fout in Maat(effect.Maat.GetValueOrDefault(), $"effecten[{effect.Plek}].maat")
           select new Catalogusfout(document.Pad, fout),
        .. context.Document(Cijfers) is { Wortel.ValueKind: JsonValueKind.Array } cijfers
            ? cijfers.Wortel.EnumerateArray().SelectMany((feit, plek) => Cijfer(context, feit, $"[{plek}]")).Select(fout => new Catalogusfout(cijfers.Pad, fout))
            : [],
    ];

    private static IEnumerable<Fout> Maat(JsonElement maat, string veld)
    {
        var (waarde, van, tot) = (maat.Getal("waarde"), maat.Getal("van"), maat.Getal("tot"));
        if (van is null != tot is null)
        {
            yield return new Fout(
                veld, "maat-halve-spreiding", "De spreiding heeft maar één grens.", "Vul 'van' en 'tot' beide in, of geen van beide.");
        }

        if (van > waarde || waarde > tot)
        {
            yield return new Fout($"{veld}.waarde", "maat-buiten-spreiding", $"{waarde} ligt niet tussen {van} en {tot}.", "Verbeter het getal of de grenzen.");
        }

        if (maat.Tekst("soort") is not "kilo-afgevallen" && (waarde > 100 || tot > 100))
        {
            yield return new Fout($"{veld}.waarde", "maat-te-hoog", "Een percentage is hoogstens 100.", "Verbeter het getal.");
        }
    }

    private static IEnumerable<Fout> Cijfer(Controlecontext context, JsonElement feit, string veld)
    {
        if (feit.Tekst("rekenrol") is not null && feit.Getal("waarde") is null)
        {
            yield return new Fout($"{veld}.waarde", "rekenrol-zonder-getal", "Dit cijfer telt mee in een zakelijk geval maar heeft geen getal.", "Vul het getal in of haal de rol weg.");
        }

        if (feit.Getal("waarde") > feit.Getal("waardeTot"))
        {
            yield return new Fout($"{veld}.waardeTot", "cijfer-omgedraaid", "De bovengrens is lager dan de ondergrens.", "Draai de twee om of verbeter er een.");
        }

        foreach (var id in feit.Lijst("interventies").Select(waarde => waarde.GetString()).OfType<string>().Where(id => !context.IdsInMap("interventies").Contains(id)))
        {
            yield return new Fout($"{veld}.interventies", "verwijzing-onbekend", $"'{id}' komt niet voor bij interventies.", "Verbeter de id of haal de verwijzing weg.");
        }
    }
}
