using System.Globalization;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>The answer to one field: a choice (also <c>ja</c> and <c>nee</c>) or a whole number.</summary>
public readonly record struct Antwoord(string? Keuze, int Getal)
{
    public static Antwoord Van(string keuze) => new(keuze, 0);

    public static Antwoord Van(int getal) => new(null, getal);

    public static Antwoord Van(bool waar) => new(waar ? Situatieveld.Ja : Situatieveld.Nee, 0);

    public override string ToString() => Keuze ?? Getal.ToString(CultureInfo.InvariantCulture);
}
