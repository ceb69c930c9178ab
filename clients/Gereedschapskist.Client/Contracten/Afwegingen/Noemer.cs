using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Noemer>))]
public readonly record struct Noemer(string Waarde) : ICode<Noemer>
{
    /// <summary>De code inwoners.</summary>
    public static readonly Noemer Inwoners = new("inwoners");

    /// <summary>De code inwoners-65plus.</summary>
    public static readonly Noemer Inwoners65plus = new("inwoners-65plus");

    /// <summary>De code doelgroep.</summary>
    public static readonly Noemer Doelgroep = new("doelgroep");

    /// <inheritdoc />
    public static IReadOnlyList<Noemer> Bekend { get; } = [Inwoners, Inwoners65plus, Doelgroep];

    /// <inheritdoc />
    public static Noemer Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
