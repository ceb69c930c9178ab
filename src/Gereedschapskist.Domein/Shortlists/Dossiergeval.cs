using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;
using Gereedschapskist.Domein.Zakelijkegevallen;

namespace Gereedschapskist.Domein.Shortlists;

/// <summary>What an interventie costs in the place of a dossier: the question that page, documents and answers all ask.</summary>
public static class Dossiergeval
{
    /// <summary>With the function and the goal of the dossier that it belongs to, so that the number of an agreement counts.</summary>
    public static Gevalvraag Vraag(Catalogus catalogus, Shortlistcontext context, Interventie interventie)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(interventie);
        return new Gevalvraag
        {
            Interventie = interventie.Id,
            Basisfunctionaliteit = context.Basisfunctionaliteiten
                .Select(catalogus.Basisfunctionaliteit).OfType<Basisfunctionaliteit>()
                .FirstOrDefault(functie => Functievraag.Van(catalogus, functie).Omvat(interventie))?.Id,
            Gezondheidsdoel = context.Gezondheidsdoelen.FirstOrDefault(interventie.Gezondheidsdoelen.Contains),
            Gemeente = context.Gemeente,
            Regio = context.Regio,
            Deelnemers = context.Deelnemers,
            Budget = context.Budget,
        };
    }
}
