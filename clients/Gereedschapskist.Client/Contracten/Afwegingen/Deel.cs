using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Deel>))]
public readonly record struct Deel(string Waarde) : ICode<Deel>
{
    /// <summary>De code inkoop.</summary>
    public static readonly Deel Inkoop = new("inkoop");

    /// <summary>De code coordinatie.</summary>
    public static readonly Deel Coordinatie = new("coordinatie");

    /// <summary>De code uitvoering.</summary>
    public static readonly Deel Uitvoering = new("uitvoering");

    /// <summary>De code kennis-monitoring.</summary>
    public static readonly Deel KennisMonitoring = new("kennis-monitoring");

    /// <inheritdoc />
    public static IReadOnlyList<Deel> Bekend { get; } = [Inkoop, Coordinatie, Uitvoering, KennisMonitoring];

    /// <inheritdoc />
    public static Deel Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
