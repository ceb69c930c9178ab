using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Advies>))]
public readonly record struct Advies(string Waarde) : ICode<Advies>
{
    /// <summary>De code lokaal.</summary>
    public static readonly Advies Lokaal = new("lokaal");

    /// <summary>De code regionaal-organiseren-lokaal-uitvoeren.</summary>
    public static readonly Advies RegionaalOrganiserenLokaalUitvoeren = new("regionaal-organiseren-lokaal-uitvoeren");

    /// <summary>De code regionaal.</summary>
    public static readonly Advies Regionaal = new("regionaal");

    /// <inheritdoc />
    public static IReadOnlyList<Advies> Bekend { get; } = [Lokaal, RegionaalOrganiserenLokaalUitvoeren, Regionaal];

    /// <inheritdoc />
    public static Advies Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
