using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Domein.Catalogi;

namespace Gereedschapskist.Api.Platform.Contracten;

/// <summary>Puts the label of the code list next to a code.</summary>
internal static class Codelabels
{
    public static CodeAntwoord Code(this Catalogus catalogus, string lijst, string code) =>
        new(code, catalogus.Codelijst(lijst)?.Codes.FirstOrDefault(c => c.Id == code)?.Label ?? Leesbaar(code));

    public static CodeAntwoord Code<TEnum>(this Catalogus catalogus, string lijst, TEnum waarde)
        where TEnum : struct, Enum => catalogus.Code(lijst, Enumwaarden.Naam(waarde));

    public static CodeAntwoord? Code<TEnum>(this Catalogus catalogus, string lijst, TEnum? waarde)
        where TEnum : struct, Enum => waarde is { } bekend ? catalogus.Code(lijst, bekend) : null;

    /// <summary>A code without a list still reads as words.</summary>
    private static string Leesbaar(string code) => code.Replace('-', ' ');
}
