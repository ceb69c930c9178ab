using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Veldtype>))]
public readonly record struct Veldtype(string Waarde) : ICode<Veldtype>
{
    /// <summary>De code getal.</summary>
    public static readonly Veldtype Getal = new("getal");

    /// <summary>De code ja-nee.</summary>
    public static readonly Veldtype JaNee = new("ja-nee");

    /// <summary>De code keuze.</summary>
    public static readonly Veldtype Keuze = new("keuze");

    /// <inheritdoc />
    public static IReadOnlyList<Veldtype> Bekend { get; } = [Getal, JaNee, Keuze];

    /// <inheritdoc />
    public static Veldtype Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
