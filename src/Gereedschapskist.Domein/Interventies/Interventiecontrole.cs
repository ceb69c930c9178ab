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
                Herstelzin.Later(() => Tip(getypt))));
        }

        return gevonden;
    }

    private string Tip(string getypt) => zoeker.Lijkend(getypt) is { Count: > 0 } aanbod
        ? $"Bedoelde u {Nl.Opsomming([.. aanbod.Select(interventie => $"{interventie.Naam} ({interventie.Id})")], "of")}?"
        : "Geef de naam of het id van een interventie; zoek haar op in de catalogus.";
}
