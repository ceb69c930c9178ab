using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Antwoordherkomst>))]
public readonly record struct Antwoordherkomst(string Waarde) : ICode<Antwoordherkomst>
{
    /// <summary>De code berekend.</summary>
    public static readonly Antwoordherkomst Berekend = new("berekend");

    /// <summary>De code catalogus.</summary>
    public static readonly Antwoordherkomst Catalogus = new("catalogus");

    /// <summary>De code ingevuld.</summary>
    public static readonly Antwoordherkomst Ingevuld = new("ingevuld");

    /// <summary>De code onbekend.</summary>
    public static readonly Antwoordherkomst Onbekend = new("onbekend");

    /// <inheritdoc />
    public static IReadOnlyList<Antwoordherkomst> Bekend { get; } = [Berekend, Catalogus, Ingevuld, Onbekend];

    /// <inheritdoc />
    public static Antwoordherkomst Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
