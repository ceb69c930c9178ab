using System.Globalization;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>The answer to one field: a choice (also <c>ja</c> and <c>nee</c>) or a whole number.</summary>
public readonly record struct Veldantwoord(string? Keuze, int Getal)
{
    public static Veldantwoord Van(string keuze) => new(keuze, 0);

    public static Veldantwoord Van(int getal) => new(null, getal);

    public static Veldantwoord Van(bool waar) => new(waar ? Situatieveld.Ja : Situatieveld.Nee, 0);

    public override string ToString() => Keuze ?? Getal.ToString(CultureInfo.InvariantCulture);
}
