namespace Gereedschapskist.Client.Generator;

/// <summary>Makes the contracts and the operations of the client from the OpenAPI document.</summary>
internal static class Generator
{
    private const string Naamruimte = "Gereedschapskist.Client";

    private static readonly string[] _gebruikt = ["System.Text.Json", "System.Text.Json.Serialization"];

    /// <summary>The files of the client by name.</summary>
    public static IReadOnlyDictionary<string, string> Maak(string openapi)
    {
        var beschrijving = new Beschrijving(openapi);
        var typen = new Typenamen(beschrijving);
        var indeling = new Indeling(beschrijving, typen);
        var contracten = new Contractschrijver(beschrijving, indeling, typen);
        var aanroepen = new Aanroepschrijver(contracten, new Parameterlijst(contracten, typen), typen);
        var client = new Clientschrijver(beschrijving, typen);
        var componenten = beschrijving.Schemas.Keys.Where(n => indeling.IsGebruikt(n) && typen.IsContract(n)).ToLookup(indeling.Onderwerp, StringComparer.Ordinal);

        var gedeeld = Blad.Met(Naamruimte, _gebruikt);
        Schrijf(gedeeld, componenten[null]);
        var bestanden = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["GereedschapskistClient.g.cs"] = client.SchrijfClient(),
            ["ClientJsonContext.g.cs"] = client.SchrijfContext(),
            ["Gedeeld.g.cs"] = gedeeld.ToString(),
        };
        foreach (var (naam, uitleg) in beschrijving.Onderwerpen)
        {
            var blad = Blad.Met($"{Naamruimte}.{naam}", _gebruikt);
            aanroepen.Schrijf(blad, naam, uitleg, beschrijving.Operaties.Where(o => o.Onderwerp == naam));
            Schrijf(blad, componenten[naam]);
            bestanden[$"{naam}.g.cs"] = blad.ToString();
        }

        return bestanden;

        void Schrijf(Blad blad, IEnumerable<string> namen)
        {
            foreach (var naam in namen)
            {
                contracten.Schrijf(blad, naam);
            }
        }
    }
}
