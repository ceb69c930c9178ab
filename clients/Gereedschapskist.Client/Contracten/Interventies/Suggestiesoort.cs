using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Suggestiesoort>))]
public readonly record struct Suggestiesoort(string Waarde) : ICode<Suggestiesoort>
{
    /// <summary>De code interventie.</summary>
    public static readonly Suggestiesoort Interventie = new("interventie");

    /// <summary>De code basisfunctionaliteit.</summary>
    public static readonly Suggestiesoort Basisfunctionaliteit = new("basisfunctionaliteit");

    /// <summary>De code thema.</summary>
    public static readonly Suggestiesoort Thema = new("thema");

    /// <summary>De code doelgroep.</summary>
    public static readonly Suggestiesoort Doelgroep = new("doelgroep");

    /// <summary>De code eigenaar.</summary>
    public static readonly Suggestiesoort Eigenaar = new("eigenaar");

    /// <inheritdoc />
    public static IReadOnlyList<Suggestiesoort> Bekend { get; } = [Interventie, Basisfunctionaliteit, Thema, Doelgroep, Eigenaar];

    /// <inheritdoc />
    public static Suggestiesoort Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
