using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>What a source said was said in the past, and not before there were such sources.</summary>
internal sealed class DatumsKloppen : ICatalogusregel
{
    private static readonly DateOnly _begin = new(1950, 1, 1);

    public IEnumerable<Catalogusfout> Controleer(Controlecontext context)
    {
        // It is tomorrow in the Netherlands before it is in UTC.
        var einde = context.Vandaag.AddDays(1);
        return from document in context.Documenten
               from knoop in document.Knopen
               where IsVerleden(knoop) && knoop.Tekst is not null
               let reden = Reden(knoop.Tekst!, einde)
               where reden is not null
               select new Catalogusfout(document.Pad, new Fout(
                   knoop.Veld, "datum-onmogelijk", $"'{knoop.Tekst}' {reden}.",
                   "Schrijf een jaar (2015), maand (2015-11) of dag (2015-11-16) in het verleden, of null als die onbekend is."));
    }

    // A milestone is agreed for later.
    private static bool IsVerleden(Knoop knoop) => !knoop.Veld.StartsWith("mijlpalen[", StringComparison.Ordinal)
        && (knoop.Naam is "datering" or "datum" or "peilmoment" or "peildatum" or "gezochtOp" || knoop.Naam.EndsWith("Peildatum", StringComparison.Ordinal));

    private static string? Reden(string tekst, DateOnly einde)
    {
        if (!Datering.TryParse(tekst, out var datering))
        {
            return "is geen datum";
        }

        return datering.Vroegst > einde ? "ligt in de toekomst" : datering.Laatst < _begin ? "ligt voor 1950" : null;
    }
}
