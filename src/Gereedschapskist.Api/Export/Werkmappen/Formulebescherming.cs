namespace Gereedschapskist.Api.Export.Werkmappen;

/// <summary>
/// Keeps a spreadsheet from running text of a user as a formula. The apostrophe that does it can be taken off again without loss:
/// text that has apostrophes there of its own gets one more.
/// </summary>
internal static class Formulebescherming
{
    public static string Bescherm(string tekst) => IsGevaarlijk(tekst.AsSpan().TrimStart('\'')) ? $"'{tekst}" : tekst;

    public static string Herstel(string tekst) =>
        tekst.StartsWith('\'') && IsGevaarlijk(tekst.AsSpan().TrimStart('\'')) ? tekst[1..] : tekst;

    private static bool IsGevaarlijk(ReadOnlySpan<char> tekst) =>
        tekst.Length > 0 && tekst[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n';
}
