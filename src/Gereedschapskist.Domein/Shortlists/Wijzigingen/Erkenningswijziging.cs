using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Shortlists.Wijzigingen;

/// <summary>A recognition that was given, changed or withdrawn.</summary>
internal static class Erkenningswijziging
{
    public static IEnumerable<Wijziging> Tussen(Catalogus oud, Catalogus nieuw, Interventie toen, Interventie nu)
    {
        if (toen.Erkenningsniveau == nu.Erkenningsniveau)
        {
            var nieuwe = nu.Erkenningen.Count - toen.Erkenningen.Count;
            if (nieuwe > 0)
            {
                yield return new Wijziging(
                    Wijzigingssoort.Erkenning, "Er is opnieuw over de erkenning geoordeeld.", Toon(oud, toen), Toon(nieuw, nu));
            }

            yield break;
        }

        var ingetrokken = nu.Erkenningsniveau is Erkenningsniveau.Vervallen or Erkenningsniveau.NietErkend
            && toen.Erkenningsniveau > Erkenningsniveau.Vervallen;
        yield return new Wijziging(
            ingetrokken ? Wijzigingssoort.ErkenningIngetrokken : Wijzigingssoort.Erkenning,
            ingetrokken ? "De erkenning geldt niet meer." : "De erkenning is gewijzigd.",
            Toon(oud, toen),
            Toon(nieuw, nu));
    }

    private static string Toon(Catalogus catalogus, Interventie interventie)
    {
        var label = catalogus.Labels.Van(interventie.Erkenningsniveau);
        return interventie.LaatsteErkenning?.Datering is { } datering ? $"{label} ({Nl.Datum(datering)})" : label;
    }
}
