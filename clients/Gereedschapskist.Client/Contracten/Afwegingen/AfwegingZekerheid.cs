using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<AfwegingZekerheid>))]
public readonly record struct AfwegingZekerheid(string Waarde) : ICode<AfwegingZekerheid>
{
    /// <summary>De code vast.</summary>
    public static readonly AfwegingZekerheid Vast = new("vast");

    /// <summary>De code voorlopig.</summary>
    public static readonly AfwegingZekerheid Voorlopig = new("voorlopig");

    /// <inheritdoc />
    public static IReadOnlyList<AfwegingZekerheid> Bekend { get; } = [Vast, Voorlopig];

    /// <inheritdoc />
    public static AfwegingZekerheid Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
