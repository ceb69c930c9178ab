using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Betaler>))]
public readonly record struct Betaler(string Waarde) : ICode<Betaler>
{
    /// <summary>De code zorgverzekeraar.</summary>
    public static readonly Betaler Zorgverzekeraar = new("zorgverzekeraar");

    /// <summary>De code gemeente.</summary>
    public static readonly Betaler Gemeente = new("gemeente");

    /// <summary>De code provincie.</summary>
    public static readonly Betaler Provincie = new("provincie");

    /// <summary>De code rijk.</summary>
    public static readonly Betaler Rijk = new("rijk");

    /// <summary>De code school.</summary>
    public static readonly Betaler School = new("school");

    /// <summary>De code werkgever.</summary>
    public static readonly Betaler Werkgever = new("werkgever");

    /// <summary>De code zorgaanbieder.</summary>
    public static readonly Betaler Zorgaanbieder = new("zorgaanbieder");

    /// <summary>De code deelnemer.</summary>
    public static readonly Betaler Deelnemer = new("deelnemer");

    /// <summary>De code fonds.</summary>
    public static readonly Betaler Fonds = new("fonds");

    /// <summary>De code anders.</summary>
    public static readonly Betaler Anders = new("anders");

    /// <inheritdoc />
    public static IReadOnlyList<Betaler> Bekend { get; } = [Zorgverzekeraar, Gemeente, Provincie, Rijk, School, Werkgever, Zorgaanbieder, Deelnemer, Fonds, Anders];

    /// <inheritdoc />
    public static Betaler Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
