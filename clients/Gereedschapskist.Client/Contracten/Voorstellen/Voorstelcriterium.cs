using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Voorstelcriterium>))]
public readonly record struct Voorstelcriterium(string Waarde) : ICode<Voorstelcriterium>
{
    /// <summary>De code doelpassing.</summary>
    public static readonly Voorstelcriterium Doelpassing = new("doelpassing");

    /// <summary>De code doelgroeppassing.</summary>
    public static readonly Voorstelcriterium Doelgroeppassing = new("doelgroeppassing");

    /// <summary>De code bewijskracht.</summary>
    public static readonly Voorstelcriterium Bewijskracht = new("bewijskracht");

    /// <summary>De code effect.</summary>
    public static readonly Voorstelcriterium Effect = new("effect");

    /// <summary>De code kosten.</summary>
    public static readonly Voorstelcriterium Kosten = new("kosten");

    /// <summary>De code financierbaarheid.</summary>
    public static readonly Voorstelcriterium Financierbaarheid = new("financierbaarheid");

    /// <summary>De code uitvoerbaarheid.</summary>
    public static readonly Voorstelcriterium Uitvoerbaarheid = new("uitvoerbaarheid");

    /// <summary>De code bereik-kwetsbare-groepen.</summary>
    public static readonly Voorstelcriterium BereikKwetsbareGroepen = new("bereik-kwetsbare-groepen");

    /// <inheritdoc />
    public static IReadOnlyList<Voorstelcriterium> Bekend { get; } = [Doelpassing, Doelgroeppassing, Bewijskracht, Effect, Kosten, Financierbaarheid, Uitvoerbaarheid, BereikKwetsbareGroepen];

    /// <inheritdoc />
    public static Voorstelcriterium Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
