using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Richting>))]
public readonly record struct Richting(string Waarde) : ICode<Richting>
{
    /// <summary>De code regionaal.</summary>
    public static readonly Richting Regionaal = new("regionaal");

    /// <summary>De code lokaal.</summary>
    public static readonly Richting Lokaal = new("lokaal");

    /// <summary>De code gedeeld.</summary>
    public static readonly Richting Gedeeld = new("gedeeld");

    /// <summary>De code voorwaarde.</summary>
    public static readonly Richting Voorwaarde = new("voorwaarde");

    /// <inheritdoc />
    public static IReadOnlyList<Richting> Bekend { get; } = [Regionaal, Lokaal, Gedeeld, Voorwaarde];

    /// <inheritdoc />
    public static Richting Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
