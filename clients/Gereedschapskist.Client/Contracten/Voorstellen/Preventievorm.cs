using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Preventievorm>))]
public readonly record struct Preventievorm(string Waarde) : ICode<Preventievorm>
{
    /// <summary>De code universeel.</summary>
    public static readonly Preventievorm Universeel = new("universeel");

    /// <summary>De code selectief.</summary>
    public static readonly Preventievorm Selectief = new("selectief");

    /// <summary>De code geindiceerd.</summary>
    public static readonly Preventievorm Geindiceerd = new("geindiceerd");

    /// <summary>De code zorggerelateerd.</summary>
    public static readonly Preventievorm Zorggerelateerd = new("zorggerelateerd");

    /// <inheritdoc />
    public static IReadOnlyList<Preventievorm> Bekend { get; } = [Universeel, Selectief, Geindiceerd, Zorggerelateerd];

    /// <inheritdoc />
    public static Preventievorm Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
