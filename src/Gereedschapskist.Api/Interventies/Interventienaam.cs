using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Api.Interventies;

/// <summary>Finds the interventie that somebody typed: by id, by name, or by a part of a name that only one has.</summary>
internal static class Interventienaam
{
    private const int KortsteDeel = 4;

    /// <summary>The id; what was typed when it is no interventie we know, so that the refusal can quote it.</summary>
    public static string? Zoek(Catalogus catalogus, string? getypt)
    {
        if (string.IsNullOrWhiteSpace(getypt))
        {
            return null;
        }

        var tekst = getypt.Trim();
        var alle = catalogus.Interventies;
        var gevonden = alle.FirstOrDefault(i => Is(i.Id, tekst)) ?? alle.FirstOrDefault(i => Is(i.Naam, tekst)) ?? alle.FirstOrDefault(i => i.Aliassen.Any(a => Is(a, tekst)));
        if (gevonden is null && tekst.Length >= KortsteDeel)
        {
            var bevat = alle.Where(i => i.Naam.Contains(tekst, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
            gevonden = bevat is [var enige] ? enige : null;
        }

        return gevonden?.Id ?? tekst;
    }

    /// <summary>Says what a person can do, instead of what a program can.</summary>
    public static Fout VoorMensen(Fout fout) =>
        fout.Veld == "interventie" && !fout.Herstel.StartsWith("Bedoelde u", StringComparison.Ordinal) ? fout with { Raad = "Kies een naam uit de lijst." } : fout;

    private static bool Is(string een, string ander) => string.Equals(een, ander, StringComparison.OrdinalIgnoreCase);
}
