using System.Globalization;
using System.Text.Json.Nodes;
using Gereedschapskist.Api.Platform.Middleware;
using Gereedschapskist.Api.Platform.Publicatie;
using Gereedschapskist.Api.Platform.Vormen;
using Gereedschapskist.Domein.Catalogi;
using static Gereedschapskist.Api.Platform.LinkedData.Taaltekst;

namespace Gereedschapskist.Api.Catalogi;

/// <summary>The catalogue as a dataset with distributions and a data service, by DCAT-AP-NL 3.0.</summary>
internal sealed class DcatMapping(Catalogus catalogus, Publicatieopties opties)
{
    private const string Autoriteit = "http://publications.europa.eu/resource/authority";

    private readonly string _basis = opties.BasisUrl + "/v1";

    private string Dataset => $"{_basis}/catalogus#dataset";

    private string Dienst => $"{_basis}/catalogus#dienst";

    public JsonObject Beschrijf() => new()
    {
        ["@context"] = new JsonObject
        {
            ["dcat"] = "http://www.w3.org/ns/dcat#",
            ["dct"] = "http://purl.org/dc/terms/",
            ["foaf"] = "http://xmlns.com/foaf/0.1/",
            ["skos"] = "http://www.w3.org/2004/02/skos/core#",
            ["vcard"] = "http://www.w3.org/2006/vcard/ns#",
            ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
        },
        ["@graph"] = new JsonArray(DeCatalogus(), DeDataset(), DeDienst()),
    };

    private JsonObject DeCatalogus()
    {
        var node = Basis($"{_basis}/catalogus", "dcat:Catalog");
        node["dcat:dataset"] = new JsonArray(Ref(Dataset));
        node["dcat:service"] = new JsonArray(Ref(Dienst));
        return node;
    }

    private JsonObject DeDataset()
    {
        var node = Basis(Dataset, "dcat:Dataset");
        node["dct:identifier"] = Dataset;
        node["dct:creator"] = Uitgever();
        node["dct:accessRights"] = Toegang();
        node["dcat:theme"] = new JsonArray(Thema());
        node["dct:modified"] = Getypeerd(catalogus.Beschrijving.Datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "xsd:date");
        node["dcat:version"] = catalogus.Versie;
        node["dct:language"] = Node($"{Autoriteit}/language/NLD", "dct:LinguisticSystem");
        node["dct:license"] = Licentie();
        node["dcat:keyword"] = new JsonArray(Nl("preventie"), Nl("gezondheid"), Nl("interventies"), Nl("gemeenten"));
        node["dcat:distribution"] = new JsonArray(
            Bestand("ndjson", "Alle interventies met alle feiten, één per regel", Vorm.Ndjson, "JSONL", "interventies"),
            Bestand("xlsx", "Alle interventies en al hun feiten, als Excel-rekenblad", Vorm.Xlsx, "XLSX", "tabellen"),
            Bestand("ods", "Alle interventies en al hun feiten, als OpenDocument-rekenblad", Vorm.Ods, "ODS", "tabellen"),
            Bestand("csv", "Alle interventies, als CSV voor een rekenblad", Vorm.Csv, "CSV", "tabellen"),
            Bestand(
                "csv-programma",
                "Alle interventies, als CSV voor een programma",
                Vorm.Csv,
                "CSV",
                "tabellen",
                $"&{Vormkeuze.Getallen}={Getalnotatie.Punt.Code()}"),
            Distributie("json", "Alle interventies met alle feiten, in delen", Vorm.Json, "JSON", $"{_basis}/catalogus/interventies"));
        return node;
    }

    private JsonObject DeDienst()
    {
        var node = Basis(Dienst, "dcat:DataService");
        node["dct:identifier"] = Dienst;
        node["dct:accessRights"] = Toegang();
        node["dcat:theme"] = new JsonArray(Thema());
        node["dct:license"] = Licentie();
        node["dcat:endpointURL"] = Ref(_basis);
        node["dcat:endpointDescription"] = Ref($"{_basis}/openapi.json");
        node["dcat:servesDataset"] = new JsonArray(Ref(Dataset));
        node["dcat:version"] = ApiVersie.Huidig;
        return node;
    }

    /// <summary>What a catalogue, a dataset and a service all must say.</summary>
    private JsonObject Basis(string iri, string type) => new()
    {
        ["@id"] = iri,
        ["@type"] = type,
        ["dct:title"] = Nl(catalogus.Beschrijving.Titel),
        ["dct:description"] = Nl(catalogus.Beschrijving.Omschrijving),
        ["dct:publisher"] = Uitgever(),
        ["dcat:contactPoint"] = new JsonObject
        {
            ["@type"] = "vcard:Kind",
            ["vcard:fn"] = opties.ContactNaam,
            ["vcard:hasEmail"] = Ref($"mailto:{opties.ContactEmail}"),
        },
    };

    /// <summary>All of it behind one link, for who cannot say in a header what he wants.</summary>
    private JsonObject Bestand(string naam, string titel, Vorm vorm, string bestandstype, string pad, string keuze = "")
    {
        var adres = $"{_basis}/catalogus/{pad}?{Vormkeuze.Formaat}={vorm.Formaat}{keuze}";
        var node = Distributie(naam, titel, vorm, bestandstype, adres);
        node["dcat:downloadURL"] = Ref(adres);
        return node;
    }

    private JsonObject Distributie(string naam, string titel, Vorm vorm, string bestandstype, string adres) => new()
    {
        ["@id"] = $"{_basis}/catalogus#{naam}",
        ["@type"] = "dcat:Distribution",
        ["dct:title"] = Nl(titel),
        ["dcat:accessURL"] = Ref(adres),
        ["dcat:accessService"] = Ref(Dienst),
        ["dct:license"] = Licentie(),
        ["dct:format"] = Node($"{Autoriteit}/file-type/{bestandstype}", "dct:MediaTypeOrExtent"),
        ["dcat:mediaType"] = Node($"https://www.iana.org/assignments/media-types/{vorm.Mediatype}", "dct:MediaType"),
    };

    private JsonObject Uitgever()
    {
        var node = Node($"{opties.BasisUrl}/#uitgever", "foaf:Agent");
        node["foaf:name"] = Nl(opties.Uitgever);
        return node;
    }

    private JsonObject Licentie() => Node(
        catalogus.Beschrijving.Licentie == "CC0-1.0" ? $"{Autoriteit}/licence/CC0" : $"https://spdx.org/licenses/{catalogus.Beschrijving.Licentie}",
        "dct:LicenseDocument");

    private static JsonObject Toegang() => Node($"{Autoriteit}/access-right/PUBLIC", "dct:RightsStatement");

    private static JsonObject Thema()
    {
        var node = Node($"{Autoriteit}/data-theme/HEAL", "skos:Concept");
        node["skos:prefLabel"] = Nl("Gezondheid");
        return node;
    }
}
