using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Zekerheid>))]
public readonly record struct Zekerheid(string Waarde) : ICode<Zekerheid>
{
    /// <summary>De code bron.</summary>
    public static readonly Zekerheid Bron = new("bron");

    /// <summary>De code deels-afgeleid.</summary>
    public static readonly Zekerheid DeelsAfgeleid = new("deels-afgeleid");

    /// <summary>De code onbeslist.</summary>
    public static readonly Zekerheid Onbeslist = new("onbeslist");

    /// <summary>De code onbekend.</summary>
    public static readonly Zekerheid Onbekend = new("onbekend");

    /// <inheritdoc />
    public static IReadOnlyList<Zekerheid> Bekend { get; } = [Bron, DeelsAfgeleid, Onbeslist, Onbekend];

    /// <inheritdoc />
    public static Zekerheid Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
