using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Api.Platform.Invoer;

/// <summary>Refuses a code that is not one of those there are.</summary>
internal static class Enumwaarden
{
    public static Fout Onbekend(Type type, string tekst) => Onbekend(tekst, Enumcodes.Van(type).Alle);

    public static Fout Onbekend(string tekst, IReadOnlyList<string> codes)
    {
        var keuze = string.Join(", ", codes);
        var tip = Herstelzin.Later(() => Dichtstbij.Van(tekst, codes) is { } dichtstbij ? $"Bedoelde u '{dichtstbij}'? Kies uit: {keuze}." : $"Kies uit: {keuze}.");
        return new Fout("", Foutcodes.WaardeOnbekend, $"De waarde '{Nl.Kort(tekst)}' bestaat niet.", tip);
    }
}
