using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>Every id that a document mentions exists.</summary>
internal sealed class VerwijzingenBestaan : ICatalogusregel
{
    /// <summary>Folder of the document, name of the field that holds the id, folder of what it points at.</summary>
    private static readonly (string Map, string Veld, string Doel)[] _verwijzingen =
    [
        ("interventies", "basisfunctionaliteiten", "basisfunctionaliteiten"),
        ("interventies", "gezondheidsdoelen", "gezondheidsdoelen"),
        ("basisfunctionaliteiten", "onderdeelVan", "basisfunctionaliteiten"),
        ("basisfunctionaliteiten", "samenhang", "basisfunctionaliteiten"),
        ("basisfunctionaliteiten", "keten", "ketens"),
        ("basisfunctionaliteiten", "interventies", "interventies"),
        ("referentie", "basisfunctionaliteiten", "basisfunctionaliteiten"),
        ("gezondheidsdoelen", "onderdeelVan", "gezondheidsdoelen"),
        ("ketens", "interventies", "interventies"),
    ];

    public IEnumerable<Catalogusfout> Controleer(Controlecontext context) =>
    [
        .. from verwijzing in _verwijzingen
           from document in context.InMap(verwijzing.Map)
           from knoop in document.Knopen
           where knoop.Naam == verwijzing.Veld && knoop.Tekst is not null
           from fout in Onbekend(document, knoop.Veld, knoop.Tekst!, context.IdsInMap(verwijzing.Doel), verwijzing.Doel)
           select fout,
        .. from document in context.InMap("interventies")
           from relatie in document.Wortel.Lijst("relaties").Select((e, plek) => (Id: e.Tekst("id"), Plek: plek))
           where relatie.Id is not null
           from fout in Onbekend(document, $"relaties[{relatie.Plek}].id", relatie.Id, context.IdsInMap("interventies"), "interventies")
           select fout,
        .. context.InMap("basisfunctionaliteiten").SelectMany(document => Onderdelen(context, document)),
        .. Leefgebieden(context),
        .. context.Document("catalogus.json") is { } catalogus && catalogus.Wortel.Tekst("standaardkader") is { } kader
            ? Onbekend(catalogus, "standaardkader", kader, context.IdsInMap("afwegingskaders"), "afwegingskaders")
            : [],
    ];

    private static IEnumerable<Catalogusfout> Onderdelen(Controlecontext context, Catalogusdocument document)
    {
        var pad = $"ketens/{document.Wortel.Tekst("keten")}.json";
        if (context.IsOnleesbaar(pad))
        {
            return [];
        }

        var bekend = context.Document(pad)?.Wortel.Lijst("onderdelen").Select(o => o.Tekst("id")).OfType<string>().ToHashSet(StringComparer.Ordinal) ?? [];
        return document.Knopen
            .Where(knoop => knoop.Naam is "ketenOnderdelen" or "onderdeel" && knoop.Tekst is not null)
            .SelectMany(knoop => Onbekend(document, knoop.Veld, knoop.Tekst!, bekend, "onderdelen van de keten"));
    }

    private static IEnumerable<Catalogusfout> Leefgebieden(Controlecontext context)
    {
        if (context.Document("codelijsten/leefgebied.json") is not { } codelijst)
        {
            return [];
        }

        var bekend = codelijst.Wortel.Lijst("codes").Select(c => c.Tekst("id")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return from document in context.Documenten
               where document.Map is "basisfunctionaliteiten" or "gezondheidsdoelen" or "ketens"
               let leefgebied = document.Wortel.Tekst("leefgebied")
               where leefgebied is not null
               from fout in Onbekend(document, "leefgebied", leefgebied, bekend, "codes van de codelijst leefgebied")
               select fout;
    }

    private static IEnumerable<Catalogusfout> Onbekend(
        Catalogusdocument document, string veld, string id, IReadOnlyCollection<string> bekend, string doel)
    {
        if (!bekend.Contains(id))
        {
            yield return new Catalogusfout(document.Pad, new Fout(
                veld, "verwijzing-onbekend", $"'{id}' komt niet voor bij {doel}.", Dichtstbij.Van(id, bekend) is { } bedoeld
                    ? $"Bedoelde u '{bedoeld}'?"
                    : "Verbeter de id of haal de verwijzing weg."));
        }
    }
}
