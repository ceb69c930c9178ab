using System.Globalization;
using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Financieringstoetsen;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>Who pays the parts of a function, and what money there is for it.</summary>
internal static class Geldtabellen
{
    /// <summary>Nothing when no rule is about a part of the function.</summary>
    public static IEnumerable<Blok> Betalers(Shortlistbron bron, Basisfunctionaliteit functie)
    {
        var matrix = Financieringsmatrix.Van(bron.Catalogus, functie, bron.Shortlist.Peildatum);
        if (matrix.Rijen.Count > 0)
        {
            yield return new Tabel("Wie betaalt welk onderdeel van de keten", ["Onderdeel", "Wie betaalt", "Uitleg"], [26, 26, 48],
            [
                .. matrix.Rijen.Select(r => (IReadOnlyList<Zin>)
                    [r.Naam, Financieringszinnen.Betaler(r.Oordeel, r.HangtAfVan).MetHoofdletter(), r.Uitleg]),
            ]);
        }
    }

    /// <summary>Nothing when the agreement has no money line for the function.</summary>
    public static IEnumerable<Blok> Lijnen(Shortlistbron bron, Notenlijst noten, Basisfunctionaliteit functie)
    {
        var bedragen = bron.Catalogus.Financiering.Geld.LijnenVan(functie.Id)
            .SelectMany(lijn => lijn.Bedragen.Where(bedrag => IsNogGeld(bedrag, bron.Shortlist.Peildatum.Year)), (lijn, bedrag) => (Lijn: lijn, Bedrag: bedrag))
            .ToList();
        if (bedragen.Count > 0)
        {
            yield return new Tabel(
                "Landelijk geld, en het aandeel van dit gebied naar inwoners",
                ["Waarvoor", "Periode", "Landelijk", "Hier"],
                [46, 20, 17, 17],
            [
                .. bedragen.Select(b => (IReadOnlyList<Zin>)
                [
                    ((Zin)b.Lijn.Naam).Met(noten.Verwijs(b.Lijn.Bronnen)), b.Bedrag.Periode, Nl.Euro(b.Bedrag.MiljoenEuro * 1_000_000),
                    bron.Geldaandeel?.Euro(b.Bedrag.MiljoenEuro) is { } aandeel ? $"ongeveer {Nl.Euro(aandeel)}" : "kies eerst een regio",
                ]),
            ]);
        }
    }

    /// <summary>An agenda looks ahead: a year that is over, or for which nothing was set aside, has no place in it.</summary>
    private static bool IsNogGeld(Jaarbedrag bedrag, int ditJaar) =>
        bedrag.MiljoenEuro > 0 && !(int.TryParse(bedrag.Periode, NumberStyles.None, CultureInfo.InvariantCulture, out var jaar) && jaar < ditJaar);

    /// <summary>Nothing without an area.</summary>
    public static IEnumerable<Blok> Aandeel(Shortlistbron bron)
    {
        if (bron.Geldaandeel is { } aandeel)
        {
            var procent = Nl.Getal(Math.Round(aandeel.Deel * 100, 2));
            yield return new Alinea(
                $"Aandeel in landelijk geld: naar inwoners is dat voor de {bron.Gebied} {procent} procent. {Geldaandeel.Toelichting}");
        }
    }
}
