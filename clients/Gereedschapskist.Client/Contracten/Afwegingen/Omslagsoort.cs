using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Omslagsoort>))]
public readonly record struct Omslagsoort(string Waarde) : ICode<Omslagsoort>
{
    /// <summary>De code deelnemers-per-gemeente.</summary>
    public static readonly Omslagsoort DeelnemersPerGemeente = new("deelnemers-per-gemeente");

    /// <summary>De code gemeenten-zonder-groep.</summary>
    public static readonly Omslagsoort GemeentenZonderGroep = new("gemeenten-zonder-groep");

    /// <summary>De code antwoord.</summary>
    public static readonly Omslagsoort Antwoord = new("antwoord");

    /// <summary>De code gewicht.</summary>
    public static readonly Omslagsoort Gewicht = new("gewicht");

    /// <summary>De code open-vragen.</summary>
    public static readonly Omslagsoort OpenVragen = new("open-vragen");

    /// <inheritdoc />
    public static IReadOnlyList<Omslagsoort> Bekend { get; } = [DeelnemersPerGemeente, GemeentenZonderGroep, Antwoord, Gewicht, OpenVragen];

    /// <inheritdoc />
    public static Omslagsoort Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
