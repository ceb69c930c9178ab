using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Afwegingen.Controles;

/// <summary>The refusals that several checks share.</summary>
internal static class Weigering
{
    public static Fout Onbekend(string veld, string code, string wat, string gevraagd, IEnumerable<string> bekend, string waarTeVinden) =>
        new(veld, code, $"{wat}: {Kort(gevraagd)}.", Herstelzin.Bedoelde(gevraagd, bekend, waarTeVinden));

    /// <summary>What was sent may be long; the message need not be.</summary>
    public static string Kort(string tekst) => $"'{Nl.Kort(tekst)}'";
}
