using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Verwachtingsoort>))]
public readonly record struct Verwachtingsoort(string Waarde) : ICode<Verwachtingsoort>
{
    /// <summary>De code deelnemers.</summary>
    public static readonly Verwachtingsoort Deelnemers = new("deelnemers");

    /// <summary>De code fte.</summary>
    public static readonly Verwachtingsoort Fte = new("fte");

    /// <inheritdoc />
    public static IReadOnlyList<Verwachtingsoort> Bekend { get; } = [Deelnemers, Fte];

    /// <inheritdoc />
    public static Verwachtingsoort Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
