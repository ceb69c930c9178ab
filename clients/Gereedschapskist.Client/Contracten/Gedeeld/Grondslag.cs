using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Grondslag>))]
public readonly record struct Grondslag(string Waarde) : ICode<Grondslag>
{
    /// <summary>De code zvw.</summary>
    public static readonly Grondslag Zvw = new("zvw");

    /// <summary>De code aanvullende-verzekering.</summary>
    public static readonly Grondslag AanvullendeVerzekering = new("aanvullende-verzekering");

    /// <summary>De code wmo.</summary>
    public static readonly Grondslag Wmo = new("wmo");

    /// <summary>De code wpg.</summary>
    public static readonly Grondslag Wpg = new("wpg");

    /// <summary>De code jeugdwet.</summary>
    public static readonly Grondslag Jeugdwet = new("jeugdwet");

    /// <summary>De code wlz.</summary>
    public static readonly Grondslag Wlz = new("wlz");

    /// <summary>De code spuk.</summary>
    public static readonly Grondslag Spuk = new("spuk");

    /// <summary>De code eigen-bijdrage.</summary>
    public static readonly Grondslag EigenBijdrage = new("eigen-bijdrage");

    /// <summary>De code anders.</summary>
    public static readonly Grondslag Anders = new("anders");

    /// <inheritdoc />
    public static IReadOnlyList<Grondslag> Bekend { get; } = [Zvw, AanvullendeVerzekering, Wmo, Wpg, Jeugdwet, Wlz, Spuk, EigenBijdrage, Anders];

    /// <inheritdoc />
    public static Grondslag Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
