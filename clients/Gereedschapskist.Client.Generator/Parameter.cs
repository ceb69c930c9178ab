namespace Gereedschapskist.Client.Generator;

/// <summary>A parameter of a method of the client.</summary>
/// <param name="Type">Its type in C#.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Uitleg">What it is, in Dutch.</param>
/// <param name="Toepassing">The calls that make it part of the request; empty for a part of the path.</param>
/// <param name="MagWeg">Whether it may be left out.</param>
internal sealed record Parameter(string Type, string Naam, string Uitleg, IReadOnlyList<string> Toepassing, bool MagWeg = false)
{
    public string Declaratie => $"{Type}{(MagWeg ? "?" : "")} {Naam}";

    public string DeclaratieMetStandaard => MagWeg ? $"{Declaratie} = null" : Declaratie;
}

/// <summary>The parameters of a method: what it needs in the order of the address, and last what narrows it.</summary>
internal sealed class Parameterlijst(Contractschrijver contracten, Typenamen typen)
{
    private const string Vraag = "vraag";

    public IEnumerable<Parameter> Van(Aanroep aanroep)
    {
        var operatie = aanroep.Operatie;
        foreach (var deel in operatie.Paddelen)
        {
            yield return new Parameter(typen.Van(deel.Schema), Namen.Parameter(deel.Naam), contracten.Uitleg(deel), []);
        }

        foreach (var eis in aanroep.Vragen.Where(v => v.Verplicht))
        {
            yield return new Parameter(typen.Van(eis.Schema), Namen.Parameter(eis.Naam), contracten.Uitleg(eis), [Toepassing(eis, Namen.Parameter(eis.Naam))]);
        }

        if (operatie.Verzoek.Count > 1)
        {
            yield return new Parameter("Bestand", "bestand", $"Het bestand: {string.Join(" of ", operatie.Verzoek.Keys)}.", [".Met(bestand)"]);
        }
        else if (operatie.Verzoek.Values.FirstOrDefault() is { } verzoek)
        {
            yield return new Parameter(typen.Van(verzoek), "verzoek", "Wat u vraagt of bewaart.", [$".Met(verzoek, verbinding.Json.{typen.Van(verzoek)})"]);
        }

        if (operatie.MetSleutel)
        {
            yield return new Parameter("string", "sleutel", "Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.", [".MetSleutel(sleutel)"]);
        }

        if (operatie.MetVersie)
        {
            yield return new Parameter("string", "etag", "ETag van de versie die u wijzigt, met aanhalingstekens, uit het antwoord waarmee u die las.", [".AlsNogVersie(etag)"]);
        }

        if (aanroep.MetVorm)
        {
            yield return new Parameter("Bestandsvorm", "vorm", $"In welke vorm: {string.Join(", ", operatie.Bestandsvormen)}.", []);
        }

        foreach (var keuze in Keuzes(aanroep))
        {
            yield return keuze;
        }
    }

    /// <summary>One choice is a parameter; more are a record, which can grow without breaking who calls.</summary>
    public static bool HeeftVraag(Aanroep aanroep) => Vrij(aanroep).Count > 1;

    public static string Vraagtype(Aanroep aanroep) => aanroep.Operatie.Naam + "Vraag";

    public static IReadOnlyList<Veld> Vrij(Aanroep aanroep) => [.. aanroep.Vragen.Where(v => !v.Verplicht)];

    private IEnumerable<Parameter> Keuzes(Aanroep aanroep) => HeeftVraag(aanroep)
        ? [new Parameter(
            Vraagtype(aanroep), Vraag, "Wat u zoekt of hoe u het antwoord beperkt.", [.. Vrij(aanroep).Select(v => Toepassing(v, $"{Vraag}?.{v.Lid}"))], true)]
        : Vrij(aanroep).Select(v => new Parameter(
            typen.Van(v.Schema), Namen.Parameter(v.Naam), contracten.Uitleg(v), [Toepassing(v, Namen.Parameter(v.Naam))], true));

    private string Toepassing(Veld veld, string waarde)
    {
        var code = veld.Schema.IsLijst ? typen.IsCode(veld.Schema.Element) ? "?.Select(code => code.Waarde)" : "" : typen.IsCode(veld.Schema) ? "?.Waarde" : "";
        return $".Vraag(\"{veld.Naam}\", {waarde}{code})";
    }
}
