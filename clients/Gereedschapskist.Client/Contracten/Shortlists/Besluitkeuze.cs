using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Besluitkeuze>))]
public readonly record struct Besluitkeuze(string Waarde) : ICode<Besluitkeuze>
{
    /// <summary>De code nog-open.</summary>
    public static readonly Besluitkeuze NogOpen = new("nog-open");

    /// <summary>De code gekozen.</summary>
    public static readonly Besluitkeuze Gekozen = new("gekozen");

    /// <summary>De code afgewezen.</summary>
    public static readonly Besluitkeuze Afgewezen = new("afgewezen");

    /// <inheritdoc />
    public static IReadOnlyList<Besluitkeuze> Bekend { get; } = [NogOpen, Gekozen, Afgewezen];

    /// <inheritdoc />
    public static Besluitkeuze Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
