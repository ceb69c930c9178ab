using System.Globalization;
using Gereedschapskist.Domein;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Zoeken.Facetten;

/// <summary>What a code is called: by its code list, else the code itself as words.</summary>
internal sealed class Facetlabels(Catalogus catalogus)
{
    public string Van(string codelijst, string code) =>
        catalogus.Codelijst(codelijst)?.Codes.FirstOrDefault(c => c.Id == code)?.Label ?? Woorden(code);

    public static string Van(Erkenningsniveau niveau) => niveau switch
    {
        Erkenningsniveau.EersteAanwijzingen or Erkenningsniveau.GoedeAanwijzingen or Erkenningsniveau.SterkeAanwijzingen =>
            $"{Woorden(Codenaam<Erkenningsniveau>.Van(niveau))} voor effectiviteit",
        _ => Woorden(Codenaam<Erkenningsniveau>.Van(niveau)),
    };

    public static string Van(Preventievorm vorm) => vorm == Preventievorm.Geindiceerd ? "Geïndiceerd" : vorm.ToString();

    public static string Van(Grondslag grondslag) => grondslag switch
    {
        Grondslag.Spuk => "SPUK (specifieke uitkering)",
        Grondslag.Anders => "Andere geldstroom",
        _ => Woorden(Codenaam<Grondslag>.Van(grondslag)),
    };

    public static string Van(Leeftijdsbereik bereik) => bereik.Tot is { } tot
        ? string.Create(CultureInfo.InvariantCulture, $"{bereik.Van} tot en met {tot} jaar")
        : string.Create(CultureInfo.InvariantCulture, $"{bereik.Van} jaar en ouder");

    private static string Woorden(string code) => code.Replace('-', ' ').MetHoofdletter();
}
