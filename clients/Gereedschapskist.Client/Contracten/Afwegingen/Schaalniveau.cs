using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Schaalniveau>))]
public readonly record struct Schaalniveau(string Waarde) : ICode<Schaalniveau>
{
    /// <summary>De code lokaal.</summary>
    public static readonly Schaalniveau Lokaal = new("lokaal");

    /// <summary>De code regionaal.</summary>
    public static readonly Schaalniveau Regionaal = new("regionaal");

    /// <inheritdoc />
    public static IReadOnlyList<Schaalniveau> Bekend { get; } = [Lokaal, Regionaal];

    /// <inheritdoc />
    public static Schaalniveau Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
