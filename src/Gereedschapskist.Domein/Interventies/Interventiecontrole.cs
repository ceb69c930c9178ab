using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Interventies;

/// <summary>Looks up the interventies that a question names, in every field the same.</summary>
public sealed class Interventiecontrole(Interventiezoeker zoeker, List<Fout> fouten)
{
    /// <summary>The interventie; null adds a fault that names what was probably meant.</summary>
    public Interventie? Lees(string veld, string? getypt)
    {
        if (string.IsNullOrWhiteSpace(getypt))
        {
            fouten.Add(new Fout(
                veld, Foutcodes.InterventieOnbekend, "U noemt geen interventie.", "Geef de naam of het id van een interventie."));
            return null;
        }

        var gevonden = zoeker.Vind(getypt);
        if (gevonden is null)
        {
            fouten.Add(new Fout(
                veld, Foutcodes.InterventieOnbekend, $"De interventie '{Nl.Kort(getypt.Trim())}' staat niet in de catalogus.",
                Herstelzin.Kies(getypt, () => [.. zoeker.Lijkend(getypt).Select(een => new Aanbodkeuze(een.Id, een.Naam))], Tip)));
        }

        return gevonden;
    }

    private static string Tip(IReadOnlyList<Aanbodkeuze> keuzes) => keuzes.Count > 0
        ? $"Bedoelde u {Nl.Opsomming([.. keuzes.Select(keuze => $"{keuze.Naam} ({keuze.Waarde})")], "of")}?"
        : "Geef de naam of het id van een interventie; zoek die op in de catalogus.";
}
