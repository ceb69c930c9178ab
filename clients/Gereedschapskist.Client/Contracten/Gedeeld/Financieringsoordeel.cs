using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Financieringsoordeel>))]
public readonly record struct Financieringsoordeel(string Waarde) : ICode<Financieringsoordeel>
{
    /// <summary>De code verzekerd.</summary>
    public static readonly Financieringsoordeel Verzekerd = new("verzekerd");

    /// <summary>De code voorwaardelijk.</summary>
    public static readonly Financieringsoordeel Voorwaardelijk = new("voorwaardelijk");

    /// <summary>De code gemeente.</summary>
    public static readonly Financieringsoordeel Gemeente = new("gemeente");

    /// <summary>De code aanvullend.</summary>
    public static readonly Financieringsoordeel Aanvullend = new("aanvullend");

    /// <summary>De code gezamenlijk.</summary>
    public static readonly Financieringsoordeel Gezamenlijk = new("gezamenlijk");

    /// <summary>De code niet-geregeld.</summary>
    public static readonly Financieringsoordeel NietGeregeld = new("niet-geregeld");

    /// <summary>De code onbekend.</summary>
    public static readonly Financieringsoordeel Onbekend = new("onbekend");

    /// <inheritdoc />
    public static IReadOnlyList<Financieringsoordeel> Bekend { get; } = [Verzekerd, Voorwaardelijk, Gemeente, Aanvullend, Gezamenlijk, NietGeregeld, Onbekend];

    /// <inheritdoc />
    public static Financieringsoordeel Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
