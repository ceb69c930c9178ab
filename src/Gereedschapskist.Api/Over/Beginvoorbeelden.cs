namespace Gereedschapskist.Api.Over;

/// <summary>
/// The first lines in the languages that people use here: find, ask, and take the whole catalogue along. Each runs as it stands.
/// </summary>
internal static class Beginvoorbeelden
{
    /// <param name="basis">Address of this service.</param>
    public static IReadOnlyList<(string Id, string Naam, string Uitleg, string Code)> Alle(string basis) =>
    [
        ("curl", "curl", "Zoeken, een voorstel vragen, en de hele catalogus als bestand.", $$"""
            curl '{{basis}}/v1/interventies?zoek=valpreventie&setting=wijk'
            curl -X POST '{{basis}}/v1/voorstellen' -H 'Content-Type: application/json' \
              -d '{ "basisfunctionaliteit": "valpreventie", "gemeente": "Almere" }'
            curl -o catalogus.xlsx '{{basis}}/v1/catalogus/tabellen?formaat=xlsx'
            """),
        ("csharp", "C#", "Met de client uit de map clients/Gereedschapskist.Client: typen, annuleren, herhalen en herkenbare fouten.", $$"""
            builder.Services.AddGereedschapskistClient(o =>
            {
                o.Basisadres = new Uri("{{basis}}/v1");
                o.Toepassing = "mijn-dashboard/1.0";
            });

            // client: de GereedschapskistClient die u laat invoegen
            var antwoord = await client.Interventies.ZoekInterventies(new() { Zoek = "valpreventie" }, ct);
            foreach (var gevonden in antwoord.WaardeOfFout().Resultaten)
            {
                Console.WriteLine(gevonden.Naam);
            }
            """),
        ("typescript", "TypeScript", "De typen komen uit de beschrijving; de eerste regel maakt ze.", $$"""
            // npx openapi-typescript {{basis}}/v1/openapi.json -o gereedschapskist.d.ts
            import createClient from 'openapi-fetch';
            import type { paths } from './gereedschapskist';

            const api = createClient<paths>({ baseUrl: '{{basis}}/v1' });
            const { data, error } = await api.GET('/interventies', { params: { query: { zoek: 'valpreventie' } } });
            console.log(error ?? data.resultaten.map((gevonden) => gevonden.naam));
            """),
        ("python", "Python", "Alleen met wat in Python zelf zit.", $$"""
            import csv, io, json, urllib.request

            vraag = json.dumps({"basisfunctionaliteit": "valpreventie", "gemeente": "Almere"}).encode()
            verzoek = urllib.request.Request("{{basis}}/v1/voorstellen", vraag, {"Content-Type": "application/json"})
            print([v["interventie"]["naam"] for v in json.load(urllib.request.urlopen(verzoek))["voorstellen"]])

            bestand = urllib.request.urlopen("{{basis}}/v1/catalogus/tabellen?formaat=csv&getallen=punt")
            rijen = list(csv.DictReader(io.TextIOWrapper(bestand, "utf-8")))
            kosten = [float(rij["Kosten per deelnemer van"]) for rij in rijen if rij["Kosten per deelnemer van"]]
            """),
        ("r", "R", "De tabel heeft een rij per interventie; leeg is onbekend.", $$"""
            catalogus <- read.csv("{{basis}}/v1/catalogus/tabellen?formaat=csv&getallen=punt",
                                  fileEncoding = "UTF-8", na.strings = "", check.names = FALSE)
            summary(catalogus[["Kosten per deelnemer van"]])
            """),
        ("power-query", "Power Query (Excel en Power BI)", "Kies Gegevens ophalen, Lege query, Geavanceerde editor, en plak dit.", $$"""
            let
                Bestand = Web.Contents("{{basis}}/v1/catalogus/tabellen?formaat=csv&getallen=punt"),
                Tabel = Csv.Document(Bestand, [Delimiter = ",", Encoding = 65001]),
                Catalogus = Table.PromoteHeaders(Tabel)
            in
                Catalogus
            """),
    ];
}
