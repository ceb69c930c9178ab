using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Verantwoordelijke>))]
public readonly record struct Verantwoordelijke(string Waarde) : ICode<Verantwoordelijke>
{
    /// <summary>De code gemeente.</summary>
    public static readonly Verantwoordelijke Gemeente = new("gemeente");

    /// <summary>De code zorgverzekeraar.</summary>
    public static readonly Verantwoordelijke Zorgverzekeraar = new("zorgverzekeraar");

    /// <summary>De code zorgkantoor.</summary>
    public static readonly Verantwoordelijke Zorgkantoor = new("zorgkantoor");

    /// <summary>De code gezamenlijk.</summary>
    public static readonly Verantwoordelijke Gezamenlijk = new("gezamenlijk");

    /// <summary>De code inwoner.</summary>
    public static readonly Verantwoordelijke Inwoner = new("inwoner");

    /// <inheritdoc />
    public static IReadOnlyList<Verantwoordelijke> Bekend { get; } = [Gemeente, Zorgverzekeraar, Zorgkantoor, Gezamenlijk, Inwoner];

    /// <inheritdoc />
    public static Verantwoordelijke Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
