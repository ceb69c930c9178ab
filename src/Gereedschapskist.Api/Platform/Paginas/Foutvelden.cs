using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Api.Platform.Paginas;

/// <summary>Brings a refusal to the field of the page that it is about.</summary>
internal static class Foutvelden
{
    /// <summary>Id of the field: the last part of where the refusal points to.</summary>
    public static string Veld(Fout fout)
    {
        ArgumentNullException.ThrowIfNull(fout);
        var naam = fout.Veld[(fout.Veld.LastIndexOf('.') + 1)..];
        return naam == "bedrag" ? "budget" : naam;
    }

    /// <summary>Value for <c>aria-invalid</c>; null leaves the attribute out.</summary>
    public static string? Ongeldig(this IReadOnlyList<Fout> fouten, string veld) => fouten.Any(f => Veld(f) == veld) ? "true" : null;

    /// <summary>Value for <c>aria-describedby</c>: the message in the summary, and what always describes the field.</summary>
    public static string? Uitleg(this IReadOnlyList<Fout> fouten, string veld, string? vast = null) =>
        fouten.Any(f => Veld(f) == veld) ? $"fout-{veld} {vast}".TrimEnd() : vast;
}
