using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Whether it is clear what is asked about.</summary>
public static class Vraagcontrole
{
    internal static IEnumerable<Fout> Fouten(Financieringsvraag vraag, Catalogus catalogus)
    {
        if (vraag.Interventie is null == vraag.Basisfunctionaliteit is null)
        {
            yield return new Fout(
                "interventie", Foutcodes.EenOnderwerpNodig, "Noem één interventie of één basisfunctionaliteit.", "Geef precies één van de velden interventie en basisfunctionaliteit.");
        }

        if (vraag.Interventie is { } interventie && catalogus.Interventie(interventie) is null)
        {
            yield return OnbekendeInterventie(interventie, catalogus);
        }

        if (vraag.Basisfunctionaliteit is { } functie && catalogus.Basisfunctionaliteit(functie) is null)
        {
            yield return Onbekend("basisfunctionaliteit", Foutcodes.BasisfunctionaliteitOnbekend, functie, catalogus.Basisfunctionaliteiten.Select(b => b.Id));
        }
    }

    public static Fout OnbekendeInterventie(string id, Catalogus catalogus)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        return Onbekend("interventie", Foutcodes.InterventieOnbekend, id, catalogus.Interventies.Select(i => i.Id));
    }

    private static Fout Onbekend(string veld, string code, string gegeven, IEnumerable<string> bekend) => new(
        veld,
        code,
        $"'{gegeven}' staat niet in de catalogus.",
        Dichtstbij.Van(gegeven, bekend) is { } bedoeld ? $"Bedoelde u '{bedoeld}'?" : "Zoek het id op in de catalogus.");
}
