using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>The questions that were frozen with an item, with a heading for each.</summary>
internal static class Vastleggingenlijst
{
    public static IEnumerable<(string Titel, Vastlegging Vastlegging)> Van(Shortlistitem item)
    {
        if (item.Voorstel is { } voorstel)
        {
            yield return ("Plaats in het voorstel", voorstel);
        }

        if (item.Financieringstoets is { } toets)
        {
            yield return ("Financieringstoets", toets);
        }

        if (item.Afweging is { } afweging)
        {
            yield return ("Lokaal of regionaal", afweging);
        }
    }
}
