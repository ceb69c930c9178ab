using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Taakverdelingen;

/// <summary>Whether agreements are about parts that there are, and once.</summary>
public static class Taakcontrole
{
    /// <summary>More than all parts of all functions.</summary>
    public const int MeesteAfspraken = 500;

    /// <summary>Characters of a party or a role.</summary>
    public const int LangsteTekst = 200;

    /// <param name="catalogus">The functions and their parts.</param>
    /// <param name="afspraken">What was agreed.</param>
    /// <param name="peildatum">Day on which the parts are read.</param>
    /// <param name="pad">Path of the list in the message.</param>
    public static List<Fout> Controleer(Catalogus catalogus, IReadOnlyList<Taakafspraak> afspraken, DateOnly peildatum, string pad)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(afspraken);
        var onderdelen = afspraken
            .Select(afspraak => afspraak.Basisfunctionaliteit)
            .Distinct(StringComparer.Ordinal)
            .Select(catalogus.Basisfunctionaliteit)
            .Where(functie => functie is not null)
            .ToDictionary(
                functie => functie!.Id,
                functie => Financieringsmatrix.Van(catalogus, functie!, peildatum).Rijen.Select(rij => rij.Onderdeel).ToHashSet(StringComparer.Ordinal),
                StringComparer.Ordinal);
        List<Fout> fouten = [];
        HashSet<(string, string)> gehad = [];
        foreach (var (afspraak, veld) in afspraken.Select((afspraak, plek) => (afspraak, $"{pad}[{plek}]")))
        {
            if (!onderdelen.TryGetValue(afspraak.Basisfunctionaliteit, out var bekend))
            {
                fouten.Add(catalogus.OnbekendeFunctie($"{veld}.basisfunctionaliteit", afspraak.Basisfunctionaliteit));
            }
            else if (!bekend.Contains(afspraak.Onderdeel))
            {
                fouten.Add(Onbekend.Van(
                    $"{veld}.onderdeel",
                    Foutcodes.WaardeOnbekend,
                    afspraak.Onderdeel,
                    bekend,
                    "Gebruik het id van een onderdeel van deze basisfunctionaliteit."));
            }
            else if (!gehad.Add((afspraak.Basisfunctionaliteit, afspraak.Onderdeel)))
            {
                fouten.Add(new Fout(
                    $"{veld}.onderdeel",
                    Foutcodes.Dubbel,
                    "Voor dit onderdeel is er al een afspraak.",
                    "Laat elk onderdeel één keer staan."));
            }
        }

        return fouten;
    }
}
