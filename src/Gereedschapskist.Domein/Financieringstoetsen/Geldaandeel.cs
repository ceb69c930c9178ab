using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Normen;

namespace Gereedschapskist.Domein.Financieringstoetsen;

/// <summary>
/// What an area would get of national money if only inhabitants counted. Indicative and incomplete: the real key also counts
/// inhabitants with a low social-economic position, and our sources do not give those numbers.
/// </summary>
/// <param name="Inwoners">Inhabitants of the area.</param>
/// <param name="InwonersNederland">Inhabitants of all municipalities together, counted in the same way.</param>
public sealed record Geldaandeel(int Inwoners, int InwonersNederland)
{
    /// <summary>What a reader has to know of the number.</summary>
    public const string Toelichting =
        "Een aanwijzing, geen toezegging: dit is het aandeel naar inwoners alleen. De echte verdeling telt ook inwoners met gezondheidsrisico’s en een lage sociaaleconomische positie; die aantallen staan niet in onze bronnen.";

    /// <summary>Share of the country, 0 to 1.</summary>
    public decimal Deel => (decimal)Inwoners / InwonersNederland;

    /// <summary>Null when the inhabitants of one of the municipalities are not known.</summary>
    public static Geldaandeel? Van(Catalogus catalogus, Gebied gebied)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(gebied);
        return gebied.Inwoners is { } inwoners ? new Geldaandeel(inwoners, catalogus.Gemeenten.Sum(g => g.Inwoners ?? 0)) : null;
    }

    /// <summary>Euros, rounded as an estimate.</summary>
    public decimal? Euro(decimal? miljoenEuro) => miljoenEuro is { } bedrag ? Schatting.Rond(bedrag * Deel * 1_000_000) : null;

    /// <summary>Millions of euros, to one decimal more than the source.</summary>
    public decimal? Van(decimal? miljoenEuro) =>
        miljoenEuro is { } bedrag ? Math.Round(bedrag * Deel, 2, MidpointRounding.AwayFromZero) : null;
}
