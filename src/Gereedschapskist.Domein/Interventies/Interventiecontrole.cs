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
            fouten.Add(new Fout(veld, Foutcodes.InterventieOnbekend, "U noemt geen interventie.", "Geef de naam of het id van een interventie."));
            return null;
        }

        var (gevonden, aanbod) = zoeker.Zoek(getypt);
        if (gevonden is null)
        {
            var keuzes = Nl.Opsomming([.. aanbod.Select(interventie => $"{interventie.Naam} ({interventie.Id})")], "of");
            fouten.Add(new Fout(
                veld, Foutcodes.InterventieOnbekend, $"De interventie '{Nl.Kort(getypt.Trim())}' staat niet in de catalogus.",
                keuzes.Length > 0 ? $"Bedoelde u {keuzes}?" : "Geef de naam of het id van een interventie; zoek haar op in de catalogus."));
        }

        return gevonden;
    }
}
