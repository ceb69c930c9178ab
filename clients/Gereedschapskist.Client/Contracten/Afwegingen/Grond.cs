using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Grond>))]
public readonly record struct Grond(string Waarde) : ICode<Grond>
{
    /// <summary>De code afspraak.</summary>
    public static readonly Grond Afspraak = new("afspraak");

    /// <summary>De code punten.</summary>
    public static readonly Grond Punten = new("punten");

    /// <summary>De code volgt-uit-uitvoering.</summary>
    public static readonly Grond VolgtUitUitvoering = new("volgt-uit-uitvoering");

    /// <summary>De code geblokkeerd.</summary>
    public static readonly Grond Geblokkeerd = new("geblokkeerd");

    /// <inheritdoc />
    public static IReadOnlyList<Grond> Bekend { get; } = [Afspraak, Punten, VolgtUitUitvoering, Geblokkeerd];

    /// <inheritdoc />
    public static Grond Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
