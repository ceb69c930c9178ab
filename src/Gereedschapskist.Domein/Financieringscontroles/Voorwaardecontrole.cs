using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Financieringscontroles;

/// <summary>Whether conditions use fields and answers that exist, in a way that fits the field.</summary>
internal static class Voorwaardecontrole
{
    public static IEnumerable<Fout> Fouten(string plek, IReadOnlyList<Regelvoorwaarde> als, Dictionary<string, Situatieveld> velden)
    {
        for (var i = 0; i < als.Count; i++)
        {
            var voorwaarde = als[i];
            var hier = $"{plek}.als[{i}]";
            if (!velden.TryGetValue(voorwaarde.Veld, out var veld))
            {
                yield return Regelverwijzingen.Bestaat($"{hier}.veld", "onbekend-veld", voorwaarde.Veld, [.. velden.Keys])!;
            }
            else if (!Past(voorwaarde, veld))
            {
                yield return new Fout(hier, "voorwaarde-past-niet", $"De voorwaarde past niet bij '{veld.Id}'.", "Gebruik bij een getal vanaf en totEnMet, en anders precies één van is en nietIs.");
            }
            else
            {
                var waarden = veld.Type == Veldtype.JaNee
                    ? [Situatieveld.Ja, Situatieveld.Nee]
                    : veld.Waarden.Select(w => w.Id).ToHashSet(StringComparer.Ordinal);
                foreach (var fout in (voorwaarde.Is ?? voorwaarde.NietIs ?? []).Select(w => Regelverwijzingen.Bestaat($"{hier}.{voorwaarde.Veld}", "onbekende-waarde", w, waarden)).OfType<Fout>())
                {
                    yield return fout;
                }
            }
        }
    }

    private static bool Past(Regelvoorwaarde voorwaarde, Situatieveld veld)
    {
        var grens = voorwaarde.Vanaf is not null || voorwaarde.TotEnMet is not null;
        var keuze = voorwaarde.Is is { Count: > 0 } ^ voorwaarde.NietIs is { Count: > 0 };
        return veld.Type == Veldtype.Getal ? grens && voorwaarde.Is is null && voorwaarde.NietIs is null : keuze && !grens;
    }
}
