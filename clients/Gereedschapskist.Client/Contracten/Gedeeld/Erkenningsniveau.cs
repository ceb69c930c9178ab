using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Een code; /codelijsten legt de codes uit. Een code die deze client niet kent, blijft zoals zij kwam.</summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Erkenningsniveau>))]
public readonly record struct Erkenningsniveau(string Waarde) : ICode<Erkenningsniveau>
{
    /// <summary>De code onbekend.</summary>
    public static readonly Erkenningsniveau Onbekend = new("onbekend");

    /// <summary>De code niet-erkend.</summary>
    public static readonly Erkenningsniveau NietErkend = new("niet-erkend");

    /// <summary>De code vervallen.</summary>
    public static readonly Erkenningsniveau Vervallen = new("vervallen");

    /// <summary>De code goed-beschreven.</summary>
    public static readonly Erkenningsniveau GoedBeschreven = new("goed-beschreven");

    /// <summary>De code goed-onderbouwd.</summary>
    public static readonly Erkenningsniveau GoedOnderbouwd = new("goed-onderbouwd");

    /// <summary>De code eerste-aanwijzingen.</summary>
    public static readonly Erkenningsniveau EersteAanwijzingen = new("eerste-aanwijzingen");

    /// <summary>De code goede-aanwijzingen.</summary>
    public static readonly Erkenningsniveau GoedeAanwijzingen = new("goede-aanwijzingen");

    /// <summary>De code sterke-aanwijzingen.</summary>
    public static readonly Erkenningsniveau SterkeAanwijzingen = new("sterke-aanwijzingen");

    /// <inheritdoc />
    public static IReadOnlyList<Erkenningsniveau> Bekend { get; } = [Onbekend, NietErkend, Vervallen, GoedBeschreven, GoedOnderbouwd, EersteAanwijzingen, GoedeAanwijzingen, SterkeAanwijzingen];

    /// <inheritdoc />
    public static Erkenningsniveau Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
