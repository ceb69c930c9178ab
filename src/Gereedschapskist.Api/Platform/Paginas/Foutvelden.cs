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

    /// <summary>
    /// What was probably meant, each with the address of the same question with that in its place, and the words before it; empty when
    /// the refusal offers nothing or the field is not in the address.
    /// </summary>
    public static IReadOnlyList<(string Naam, string Adres, string Tussen)> Aanbod(Fout fout, HttpRequest verzoek)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        if (!HttpMethods.IsGet(verzoek.Method) || fout.Raad.Aanbod is not { Keuzes: { Count: > 0 } keuzes } aanbod)
        {
            return [];
        }

        var veld = Veld(fout).Split('[')[0];
        bool IsBedoeld(string naam, string? waarde) => string.Equals(naam, veld, StringComparison.OrdinalIgnoreCase) && waarde?.Trim() == aanbod.Getypt.Trim();
        var delen = verzoek.Query.SelectMany(deel => deel.Value, (deel, waarde) => (deel.Key, waarde)).ToList();
        return !delen.Exists(deel => IsBedoeld(deel.Key, deel.waarde)) ? [] :
        [
            .. keuzes.Select((keuze, nummer) => (
                keuze.Naam,
                verzoek.Path + QueryString.Create(delen.Select(deel => KeyValuePair.Create(deel.Key, IsBedoeld(deel.Key, deel.waarde) ? keuze.Waarde : deel.waarde))),
                nummer == 0 ? "" : nummer == keuzes.Count - 1 ? " of " : ", ")),
        ];
    }

    /// <summary>Value for <c>aria-invalid</c>; null leaves the attribute out.</summary>
    public static string? Ongeldig(this IReadOnlyList<Fout> fouten, string veld) => fouten.Any(f => Veld(f) == veld) ? "true" : null;

    /// <summary>Value for <c>aria-describedby</c>: the message in the summary, and what always describes the field.</summary>
    public static string? Uitleg(this IReadOnlyList<Fout> fouten, string veld, string? vast = null) =>
        fouten.Any(f => Veld(f) == veld) ? $"fout-{veld} {vast}".TrimEnd() : vast;
}
