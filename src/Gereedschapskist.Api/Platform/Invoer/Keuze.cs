using System.Diagnostics.CodeAnalysis;

namespace Gereedschapskist.Api.Platform.Invoer;

/// <summary>An enum in a query string, in its documented spelling (<c>goed-onderbouwd</c>), not in C#'s.</summary>
internal readonly record struct Keuze<TEnum>(TEnum Waarde) : IParsable<Keuze<TEnum>>
    where TEnum : struct, Enum
{
    public static implicit operator TEnum(Keuze<TEnum> keuze) => keuze.Waarde;

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Keuze<TEnum> result)
    {
        result = default;
        if (s is null || Enumcode.Lees<TEnum>(s) is not { } waarde)
        {
            return false;
        }

        result = new Keuze<TEnum>(waarde);
        return true;
    }

    public static Keuze<TEnum> Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var keuze) ? keuze : throw new FormatException($"'{s}' is not a {typeof(TEnum).Name}.");

    public override string ToString() => Waarde.ToString();
}
