using Gereedschapskist.Domein.Catalogi;

namespace Gereedschapskist.Api.Platform.Contracten;

/// <summary>A code with the label of its code list beside it.</summary>
internal static class Codeantwoorden
{
    public static CodeAntwoord Code(this Catalogus catalogus, string lijst, string code) => new(code, catalogus.Labels.Van(lijst, code));

    public static CodeAntwoord Code<TEnum>(this Catalogus catalogus, TEnum waarde)
        where TEnum : struct, Enum => new(waarde.Code(), catalogus.Labels.Van(waarde));

    public static CodeAntwoord? Code<TEnum>(this Catalogus catalogus, TEnum? waarde)
        where TEnum : struct, Enum => waarde is { } bekend ? catalogus.Code(bekend) : null;
}
