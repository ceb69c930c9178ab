namespace Gereedschapskist.Client.Generator;

/// <summary>One method of the client: an operation, asked in one of its forms.</summary>
/// <param name="Naam">Name of the method.</param>
/// <param name="Uitkomst">What the answer holds, in C#; null when it holds nothing.</param>
/// <param name="Manier">Method of <c>Verbinding</c> that reads the answer.</param>
/// <param name="Lezer">Last argument of that method: how to read, or in which form.</param>
/// <param name="Operatie">What is asked.</param>
internal sealed record Aanroep(string Naam, string? Uitkomst, string Manier, string? Lezer, Operatie Operatie)
{
    private const string Vorm = "vorm";

    public bool MetVorm => Lezer == Vorm;

    /// <summary>The results of a stream come one by one, so questions about parts of it have no meaning there.</summary>
    public IReadOnlyList<Veld> Vragen => Manier == "Stroom" ? [.. Operatie.Vragen.Where(v => v.Naam is not ("cursor" or "aantal"))] : Operatie.Vragen;

    /// <summary>The forms that an operation has, each as a method: a different form is a different question.</summary>
    public static IEnumerable<Aanroep> Van(Operatie operatie, Typenamen typen)
    {
        var (naam, antwoord) = (operatie.Naam, operatie.Antwoord);
        if (antwoord.Count == 0)
        {
            yield return new Aanroep(naam, null, "Doe", null, operatie);
        }

        if (antwoord.TryGetValue(Operatie.JsonVorm, out var data))
        {
            yield return new Aanroep(naam, typen.Van(data), "Lees", Contract(typen.Van(data)), operatie);
        }

        if (antwoord.ContainsKey(Operatie.Linkeddata))
        {
            yield return new Aanroep(naam + "AlsLinkedData", "JsonDocument", "LeesLinkedData", null, operatie);
        }

        if (antwoord.TryGetValue(Operatie.Ndjson, out var regel))
        {
            yield return new Aanroep(naam + "AlsStroom", $"Stroom<{typen.Van(regel)}>", "Stroom", Contract(typen.Van(regel)), operatie);
        }

        if (operatie.Bestandsvormen.Count > 0)
        {
            yield return new Aanroep(data is null ? naam : naam + "AlsBestand", "Bestand", "Haal", Vorm, operatie);
        }
    }

    private static string Contract(string type) => $"verbinding.Json.{type}";
}
