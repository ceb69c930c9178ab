using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Agendastatus>))]
public readonly record struct Agendastatus(string Waarde) : ICode<Agendastatus>
{
    /// <summary>De code basisfunctionaliteit.</summary>
    public static readonly Agendastatus Basisfunctionaliteit = new("basisfunctionaliteit");

    /// <summary>De code ontwikkelagenda-1-lopend.</summary>
    public static readonly Agendastatus Ontwikkelagenda1Lopend = new("ontwikkelagenda-1-lopend");

    /// <summary>De code ontwikkelagenda-1-nieuw.</summary>
    public static readonly Agendastatus Ontwikkelagenda1Nieuw = new("ontwikkelagenda-1-nieuw");

    /// <summary>De code ontwikkelagenda-2.</summary>
    public static readonly Agendastatus Ontwikkelagenda2 = new("ontwikkelagenda-2");

    /// <inheritdoc />
    public static IReadOnlyList<Agendastatus> Bekend { get; } = [Basisfunctionaliteit, Ontwikkelagenda1Lopend, Ontwikkelagenda1Nieuw, Ontwikkelagenda2];

    /// <inheritdoc />
    public static Agendastatus Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
