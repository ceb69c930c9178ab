using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Checklists;

/// <summary>Whether what somebody says of points is about points that there are, and once.</summary>
public static class Checklistcontrole
{
    /// <summary>More than all points of all lists.</summary>
    public const int MeestePunten = 1_000;

    /// <summary>Characters of what it shows from.</summary>
    public const int LangsteToelichting = 2_000;

    /// <summary>Characters of a role.</summary>
    public const int LangsteRol = 200;

    /// <param name="catalogus">The lists.</param>
    /// <param name="statussen">What was said.</param>
    /// <param name="pad">Path of the list of statuses in the message.</param>
    public static List<Fout> Controleer(Catalogus catalogus, IReadOnlyList<Puntstatus> statussen, string pad)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(statussen);
        var punten = Checklistbeelden.Lijsten(catalogus).ToDictionary(
            kader => kader.Id, kader => (kader.GeldtVoor, Ids: Checklistpunt.Van(kader).Select(punt => punt.Id).ToHashSet(StringComparer.Ordinal)), StringComparer.Ordinal);
        List<Fout> fouten = [];
        HashSet<(string, string?, string)> gehad = [];
        foreach (var (status, veld) in statussen.Select((status, plek) => (status, $"{pad}[{plek}]")))
        {
            if (!punten.TryGetValue(status.Kader, out var lijst))
            {
                fouten.Add(Onbekend.Van($"{veld}.kader", Foutcodes.WaardeOnbekend, status.Kader, punten.Keys, "Gebruik het kader van een checklist."));
            }
            else if (!lijst.Ids.Contains(status.Punt))
            {
                fouten.Add(Onbekend.Van($"{veld}.punt", Foutcodes.WaardeOnbekend, status.Punt, lijst.Ids, "Gebruik het id van een punt van deze lijst."));
            }
            else if (lijst.GeldtVoor.Count == 0 ? status.Basisfunctionaliteit is not null : !lijst.GeldtVoor.Contains(status.Basisfunctionaliteit ?? "", StringComparer.Ordinal))
            {
                fouten.Add(Functie(veld, lijst.GeldtVoor));
            }
            else if (!gehad.Add((status.Kader, status.Basisfunctionaliteit, status.Punt)))
            {
                fouten.Add(new Fout($"{veld}.punt", Foutcodes.Dubbel, "Dit punt staat er al eerder in.", "Laat elk punt één keer staan."));
            }
        }

        return fouten;
    }

    private static Fout Functie(string veld, IReadOnlyList<string> geldtVoor) => geldtVoor.Count == 0
        ? new($"{veld}.basisfunctionaliteit", Foutcodes.VeldOnbekend, "Deze lijst gaat over de hele regio.", "Laat de basisfunctionaliteit weg.")
        : new($"{veld}.basisfunctionaliteit", Foutcodes.BasisfunctionaliteitOnbekend, "Deze lijst geldt per basisfunctionaliteit.", $"Kies {Nl.Opsomming([.. geldtVoor], "of")}.");
}
