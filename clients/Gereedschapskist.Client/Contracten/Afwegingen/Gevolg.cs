using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Gevolg>))]
public readonly record struct Gevolg(string Waarde) : ICode<Gevolg>
{
    /// <summary>De code waarschuwt.</summary>
    public static readonly Gevolg Waarschuwt = new("waarschuwt");

    /// <summary>De code blokkeert.</summary>
    public static readonly Gevolg Blokkeert = new("blokkeert");

    /// <inheritdoc />
    public static IReadOnlyList<Gevolg> Bekend { get; } = [Waarschuwt, Blokkeert];

    /// <inheritdoc />
    public static Gevolg Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
