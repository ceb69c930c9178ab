using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Beantwoording>))]
public readonly record struct Beantwoording(string Waarde) : ICode<Beantwoording>
{
    /// <summary>De code berekend.</summary>
    public static readonly Beantwoording Berekend = new("berekend");

    /// <summary>De code catalogus.</summary>
    public static readonly Beantwoording Catalogus = new("catalogus");

    /// <summary>De code gevraagd.</summary>
    public static readonly Beantwoording Gevraagd = new("gevraagd");

    /// <inheritdoc />
    public static IReadOnlyList<Beantwoording> Bekend { get; } = [Berekend, Catalogus, Gevraagd];

    /// <inheritdoc />
    public static Beantwoording Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
