using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Matrixstatus>))]
public readonly record struct Matrixstatus(string Waarde) : ICode<Matrixstatus>
{
    /// <summary>De code niet-genoemd.</summary>
    public static readonly Matrixstatus NietGenoemd = new("niet-genoemd");

    /// <summary>De code volgens-bron.</summary>
    public static readonly Matrixstatus VolgensBron = new("volgens-bron");

    /// <summary>De code onder-voorwaarden.</summary>
    public static readonly Matrixstatus OnderVoorwaarden = new("onder-voorwaarden");

    /// <summary>De code betaalt.</summary>
    public static readonly Matrixstatus Betaalt = new("betaalt");

    /// <inheritdoc />
    public static IReadOnlyList<Matrixstatus> Bekend { get; } = [NietGenoemd, VolgensBron, OnderVoorwaarden, Betaalt];

    /// <inheritdoc />
    public static Matrixstatus Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
