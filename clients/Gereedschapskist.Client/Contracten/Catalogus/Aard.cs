using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Wat er met iets gebeurde. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Aard>))]
public readonly record struct Aard(string Waarde) : ICode<Aard>
{
    /// <summary>De code toegevoegd.</summary>
    public static readonly Aard Toegevoegd = new("toegevoegd");

    /// <summary>De code gewijzigd.</summary>
    public static readonly Aard Gewijzigd = new("gewijzigd");

    /// <summary>De code verwijderd.</summary>
    public static readonly Aard Verwijderd = new("verwijderd");

    /// <inheritdoc />
    public static IReadOnlyList<Aard> Bekend { get; } = [Toegevoegd, Gewijzigd, Verwijderd];

    /// <inheritdoc />
    public static Aard Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
