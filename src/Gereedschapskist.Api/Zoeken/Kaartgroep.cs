using Gereedschapskist.Api.Interventies;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Effecten;
using Gereedschapskist.Zoeken;

namespace Gereedschapskist.Api.Zoeken;

/// <summary>Cards of a page of results that stand together because they are as strongly supported.</summary>
/// <param name="Kop">Title of the group; null when the order is one that groups would break.</param>
/// <param name="Uitleg">What the group is, in one sentence.</param>
/// <param name="Eerste">Number of the first card among all results.</param>
/// <param name="Kaarten">The cards, in the order of the results.</param>
public sealed record Kaartgroep(string? Kop, string? Uitleg, int Eerste, IReadOnlyList<Resultaatkaart> Kaarten)
{
    /// <summary>In groups when results stand in order of match or evidence; as they are when somebody asked for another order.</summary>
    public static IReadOnlyList<Kaartgroep> Verdeel(IReadOnlyList<Resultaatkaart> kaarten, Zoekvraag vraag, Catalogus catalogus)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        ArgumentNullException.ThrowIfNull(catalogus);
        var eerste = ((vraag.Pagina - 1) * vraag.PaginaGrootte) + 1;
        if (vraag.Sortering is Sortering.Naam or Sortering.Kosten || (vraag.Sortering is Sortering.Relevantie && vraag.Tekst is null))
        {
            return [new Kaartgroep(null, null, eerste, kaarten)];
        }

        List<Kaartgroep> groepen = [];
        foreach (var groep in kaarten.GroupBy(Groep).OrderBy(groep => groep.Key))
        {
            groepen.Add(new Kaartgroep(catalogus.Labels.Van(groep.Key), Definitie(catalogus, groep.Key), eerste, [.. groep]));
            eerste += groep.Count();
        }

        return groepen;
    }

    private static Onderbouwing Groep(Resultaatkaart kaart) =>
        Onderbouwingsregel.Van(kaart.Interventie, Effectlezer.Voornaamste(kaart.Interventie));

    private static string? Definitie(Catalogus catalogus, Onderbouwing groep) =>
        catalogus.Codelijst("onderbouwing")?.Codes.FirstOrDefault(code => code.Id == groep.Code())?.Definitie;
}
