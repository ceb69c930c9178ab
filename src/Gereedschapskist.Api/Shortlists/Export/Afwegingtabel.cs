using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>At which scale each interventie is organised, as far as that was weighed.</summary>
internal static class Afwegingtabel
{
    /// <summary>Nothing when none was weighed.</summary>
    public static IEnumerable<Blok> Maak(IEnumerable<(Shortlistitem Item, Interventie Interventie)> keuzes)
    {
        var gewogen = keuzes.Where(k => k.Item.Afweging is not null).ToList();
        return gewogen.Count == 0 ? [] :
        [
            new Tabel("Lokaal of regionaal", ["Interventie", "Waarover", "Uitkomst", "Waarom"], [22, 20, 18, 40],
            [
                .. from keuze in gewogen
                   from regel in keuze.Item.Afweging!.Samenvatting
                   select (IReadOnlyList<Zin>)[keuze.Interventie.Naam, regel.Wat, regel.Uitkomst, regel.Toelichting ?? ""],
            ]),
        ];
    }
}
