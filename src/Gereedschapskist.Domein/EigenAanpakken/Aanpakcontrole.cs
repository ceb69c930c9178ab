using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.EigenAanpakken;

/// <summary>Whether approaches of the region's own can be told from each other and from what the catalogue has.</summary>
public static class Aanpakcontrole
{
    /// <summary>Most approaches of one dossier.</summary>
    public const int MeesteAanpakken = 100;

    /// <summary>Characters of a name, a provider or a source.</summary>
    public const int LangsteTekst = 200;

    /// <summary>Characters of a description.</summary>
    public const int LangsteOmschrijving = 2_000;

    /// <param name="catalogus">What has an entry already.</param>
    /// <param name="aanpakken">The approaches.</param>
    /// <param name="plek">Where a field stands.</param>
    public static List<Fout> Controleer(Catalogus catalogus, IReadOnlyList<EigenAanpak> aanpakken, Func<int, string, string> plek)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(aanpakken);
        ArgumentNullException.ThrowIfNull(plek);
        List<Fout> fouten = [];
        HashSet<string> gehad = [];
        foreach (var (aanpak, nummer) in aanpakken.Select((aanpak, nummer) => (aanpak, nummer)))
        {
            if (string.IsNullOrWhiteSpace(aanpak.Naam))
            {
                fouten.Add(new Fout(plek(nummer, "naam"), Foutcodes.VeldOntbreekt, "De aanpak heeft geen naam.", "Geef de aanpak een naam."));
            }
            else if (catalogus.Interventiezoeker.Vind(aanpak.Naam) is { } bekend)
            {
                fouten.Add(new Fout(plek(nummer, "naam"), Foutcodes.Dubbel, $"{bekend.Naam} staat al in de catalogus.", "Zet de interventie van daaruit in het dossier, of geef uw aanpak een andere naam."));
            }
            else if (!gehad.Add(Naamsleutel.Van(aanpak.Naam)))
            {
                fouten.Add(new Fout(plek(nummer, "naam"), Foutcodes.Dubbel, "Er is al een eigen aanpak met deze naam.", "Geef een andere naam."));
            }

            if (aanpak.Basisfunctionaliteit is { } functie && catalogus.Basisfunctionaliteit(functie) is null)
            {
                fouten.Add(catalogus.OnbekendeFunctie(plek(nummer, "basisfunctionaliteit"), functie));
            }
        }

        return fouten;
    }
}
