using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Antwoordschaal>))]
public readonly record struct Antwoordschaal(string Waarde) : ICode<Antwoordschaal>
{
    /// <summary>De code ja-nee.</summary>
    public static readonly Antwoordschaal JaNee = new("ja-nee");

    /// <summary>De code mate.</summary>
    public static readonly Antwoordschaal Mate = new("mate");

    /// <summary>De code percentage.</summary>
    public static readonly Antwoordschaal Percentage = new("percentage");

    /// <summary>De code getal.</summary>
    public static readonly Antwoordschaal Getal = new("getal");

    /// <summary>De code keuze.</summary>
    public static readonly Antwoordschaal Keuze = new("keuze");

    /// <inheritdoc />
    public static IReadOnlyList<Antwoordschaal> Bekend { get; } = [JaNee, Mate, Percentage, Getal, Keuze];

    /// <inheritdoc />
    public static Antwoordschaal Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
