namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>Says of how many municipalities something holds: between which bounds we reckon.</summary>
internal static class Gemeentetelling
{
    /// <param name="perGemeente">How strongly it holds, per municipality.</param>
    /// <param name="een">Verb for one municipality.</param>
    /// <param name="meer">Verb for more.</param>
    /// <param name="rest">What follows the verb.</param>
    /// <param name="geen">The whole sentence when it holds for none, without a full stop.</param>
    public static string Zin(IReadOnlyList<Sterkte> perGemeente, string een, string meer, string rest, string geen)
    {
        var (nu, mogelijk, totaal) = (perGemeente.Count(s => s.Telt > 0), perGemeente.Count(s => s.TeltHoogstens > 0), perGemeente.Count);
        var werkwoord = nu == mogelijk && mogelijk == 1 || totaal == 1 ? een : meer;
        return mogelijk == 0 ? geen
            : totaal == 1 ? $"{(nu == 1 ? "De" : "Misschien")} {(nu == 1 ? "gemeente " + werkwoord : werkwoord + " de gemeente")} {rest}"
            : $"{Nl.Band(nu, mogelijk)} van de {totaal} gemeenten {werkwoord} {rest}";
    }
}
