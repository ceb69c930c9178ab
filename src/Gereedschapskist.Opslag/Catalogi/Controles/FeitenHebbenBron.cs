using System.Collections.Frozen;
using System.Text.Json;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>No source, no fact: every source that is named is described, in the document itself or in the shared list.</summary>
internal sealed class FeitenHebbenBron : ICatalogusregel
{
    private const string Gedeeld = "bronnen.json";

    /// <summary>
    /// Objects of an interventie that state no fact of their own: sources themselves, relations, which are always our own, and the number of
    /// an effect, which has the source of that effect.
    /// </summary>
    private static readonly FrozenSet<string> _geenFeit = FrozenSet.Create(StringComparer.Ordinal, "bronnen", "relaties", "maat");

    public IEnumerable<Catalogusfout> Controleer(Controlecontext context)
    {
        var gedeeld = context.IdsInLijst(Gedeeld);
        var onbekend = context.IsOnleesbaar(Gedeeld) ? [] : context.Documenten.SelectMany(document => Onbekend(document, gedeeld));
        return onbekend.Concat(context.InMap("interventies").SelectMany(ZonderBron));
    }

    private static IEnumerable<Catalogusfout> Onbekend(Catalogusdocument document, FrozenSet<string> gedeeld)
    {
        var eigen = document.Wortel.Lijst("bronnen").Select(b => b.Tekst("url")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return from knoop in document.Knopen
               where knoop.Naam is "bron" or "bronnen" or "andereBronnen"
               let bron = knoop.Tekst
               where bron is not null && !eigen.Contains(bron) && !gedeeld.Contains(bron)
               select new Catalogusfout(document.Pad, new Fout(
                   knoop.Veld, "bron-onbekend", $"De bron '{bron}' is nergens beschreven.",
                   Herstelzin.Bedoelde(bron, gedeeld, $"Zet de bron bij 'bronnen' van dit bestand of in {Gedeeld}.")));
    }

    private static IEnumerable<Catalogusfout> ZonderBron(Catalogusdocument document) =>
        from knoop in document.Knopen
        where knoop.Waarde.ValueKind == JsonValueKind.Object && knoop.Veld.Length > 0 && !_geenFeit.Contains(knoop.Naam) && !NoemtBron(knoop.Waarde)
        select new Catalogusfout(document.Pad, new Fout(
            knoop.Veld, "bron-ontbreekt", "Dit feit heeft geen bron.", "Vul 'bron' of 'bronnen' in, of haal het feit weg."));

    private static bool NoemtBron(JsonElement feit) =>
        !string.IsNullOrWhiteSpace(feit.Tekst("bron")) || feit.Lijst("bronnen").Any();
}
