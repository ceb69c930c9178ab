using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Wijzigingssoort>))]
public readonly record struct Wijzigingssoort(string Waarde) : ICode<Wijzigingssoort>
{
    /// <summary>De code verdwenen.</summary>
    public static readonly Wijzigingssoort Verdwenen = new("verdwenen");

    /// <summary>De code erkenning-ingetrokken.</summary>
    public static readonly Wijzigingssoort ErkenningIngetrokken = new("erkenning-ingetrokken");

    /// <summary>De code erkenning.</summary>
    public static readonly Wijzigingssoort Erkenning = new("erkenning");

    /// <summary>De code financiering.</summary>
    public static readonly Wijzigingssoort Financiering = new("financiering");

    /// <summary>De code kosten.</summary>
    public static readonly Wijzigingssoort Kosten = new("kosten");

    /// <summary>De code effect.</summary>
    public static readonly Wijzigingssoort Effect = new("effect");

    /// <summary>De code doelgroep.</summary>
    public static readonly Wijzigingssoort Doelgroep = new("doelgroep");

    /// <summary>De code naam.</summary>
    public static readonly Wijzigingssoort Naam = new("naam");

    /// <summary>De code opmerking.</summary>
    public static readonly Wijzigingssoort Opmerking = new("opmerking");

    /// <inheritdoc />
    public static IReadOnlyList<Wijzigingssoort> Bekend { get; } = [Verdwenen, ErkenningIngetrokken, Erkenning, Financiering, Kosten, Effect, Doelgroep, Naam, Opmerking];

    /// <inheritdoc />
    public static Wijzigingssoort Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
