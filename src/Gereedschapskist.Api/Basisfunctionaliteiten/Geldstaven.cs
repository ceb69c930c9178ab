using Gereedschapskist.Domein.Basisfunctionaliteiten;

namespace Gereedschapskist.Api.Basisfunctionaliteiten;

/// <summary>Bars of national money per year, one line of money per picture.</summary>
public sealed class Geldstaven
{
    public const int Breedte = 640;
    public const int Basislijn = 150;
    private const int Top = 26;

    private Geldstaven(IReadOnlyList<Staaf> staven) => Staven = staven;

    public IReadOnlyList<Staaf> Staven { get; }

    public static Geldstaven Teken(Geldlijn lijn)
    {
        ArgumentNullException.ThrowIfNull(lijn);
        var hoogste = Math.Max(1m, lijn.Bedragen.Max(b => b.MiljoenEuro));
        var vakbreedte = (double)Breedte / lijn.Bedragen.Count;
        return new Geldstaven(
        [
            .. lijn.Bedragen.Select((b, n) =>
            {
                var hoogte = (double)(b.MiljoenEuro / hoogste) * (Basislijn - Top);
                return new Staaf(n * vakbreedte, vakbreedte, Basislijn - hoogte, hoogte, b.Periode, Nl.Getal(b.MiljoenEuro));
            }),
        ]);
    }

    /// <summary>One year.</summary>
    public sealed record Staaf(double X, double Breedte, double Y, double Hoogte, string Periode, string Bedrag);
}
