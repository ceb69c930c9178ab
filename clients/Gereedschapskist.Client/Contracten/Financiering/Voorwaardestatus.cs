using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Voorwaardestatus>))]
public readonly record struct Voorwaardestatus(string Waarde) : ICode<Voorwaardestatus>
{
    /// <summary>De code voldaan.</summary>
    public static readonly Voorwaardestatus Voldaan = new("voldaan");

    /// <summary>De code niet-voldaan.</summary>
    public static readonly Voorwaardestatus NietVoldaan = new("niet-voldaan");

    /// <summary>De code onbekend.</summary>
    public static readonly Voorwaardestatus Onbekend = new("onbekend");

    /// <inheritdoc />
    public static IReadOnlyList<Voorwaardestatus> Bekend { get; } = [Voldaan, NietVoldaan, Onbekend];

    /// <inheritdoc />
    public static Voorwaardestatus Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
