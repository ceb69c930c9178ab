using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Domein.Registers;

/// <summary>Reads a municipality of a region in a sheet: a merged one is offered and never filled in, one elsewhere is refused.</summary>
internal sealed class Gemeentelezer(Catalogus catalogus, Gebied gebied, List<Fout> fouten)
{
    /// <summary>The code; null adds a fault.</summary>
    public string? Lees(string veld, string? getypt)
    {
        if (string.IsNullOrWhiteSpace(getypt))
        {
            fouten.Add(new Fout(veld, Foutcodes.VeldOntbreekt, "Hier staat niets.", "Vul de naam of de code van de gemeente in."));
            return null;
        }

        var gevonden = new Gebiedscontrole(catalogus.Gebieden, fouten).Gemeente(veld, getypt);
        if (gevonden is null)
        {
            return null;
        }

        if (gevonden.IsRegio)
        {
            fouten.Add(new Fout(veld, Foutcodes.GemeenteOnbekend, $"'{Nl.Kort(getypt.Trim())}' is een regio.", "Maak een regel per gemeente."));
            return null;
        }

        // A municipality that will end says so as well; that is no reason to refuse it.
        var eigen = catalogus.Gebieden.EindeVan(gevonden.Code) is null ? 0 : 1;
        if (gevonden.Opmerkingen.Count > eigen)
        {
            fouten.Add(new Fout(veld, Foutcodes.GemeenteOnbekend, gevonden.Opmerkingen[0], $"Schrijf {gevonden.Naam} als u die bedoelt."));
            return null;
        }

        if (gebied.Gemeenten.All(gemeente => gemeente.Code != gevonden.Code))
        {
            fouten.Add(new Fout(
                veld, Foutcodes.GemeenteBuitenRegio, $"{gevonden.Naam} ligt niet in {gebied.Naam}.", "Haal de regel weg, of kies een andere regio."));
            return null;
        }

        return gevonden.Code;
    }
}
