namespace Gereedschapskist.Domein.Interventies.Velden;

/// <summary>What stands in a column.</summary>
public enum Kolomsoort
{
    Tekst,
    Woorden,
    Getal,
    Jaar,
    Euro,
    Datum,
}

/// <summary>A column of a table with a row per interventie.</summary>
/// <param name="Kop">Heading.</param>
/// <param name="Soort">What kind of cells.</param>
/// <param name="Waarde">The value: a string, an int, a decimal or a Datering; null when unknown.</param>
public sealed record Veldkolom(string Kop, Kolomsoort Soort, Func<Interventie, object?> Waarde);
