using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein.Checklists;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>How far the region is with what agreements and guides ask, for the work agenda.</summary>
internal static class Checklisthoofdstuk
{
    /// <summary>Nothing when nobody filled in a point.</summary>
    public static IEnumerable<Blok> Maak(Shortlistbron bron)
    {
        var lijsten = Checklistbeelden.Van(bron.Catalogus, bron.Shortlist.Regio?.Checklists ?? [], bron.Dag).Where(lijst => lijst.Open < lijst.Punten.Count).ToList();
        if (lijsten.Count == 0)
        {
            yield break;
        }

        yield return new Kop(1, "Hoe ver de regio is");
        yield return new Tabel("Stand per checklist, zoals de regio die invulde", ["Checklist", "Ja", "Deels", "Nee", "Niet van toepassing", "Nog niet ingevuld"], [44, 8, 10, 8, 15, 15],
        [
            .. lijsten.Select(lijst => (IReadOnlyList<Zin>)
                [lijst.VolleTitel(), .. new[] { lijst.Ja, lijst.Deels, lijst.Nee, lijst.NietVanToepassing, lijst.Open }.Select(aantal => (Zin)Nl.Getal(aantal))]),
        ]);
        yield return new Tabel("Wat nog niet af is", ["Punt", "Hoe ver", "Waar dat uit blijkt", "Wie", "Klaar op"], [34, 12, 26, 16, 12],
        [
            .. from lijst in lijsten
               from punt in lijst.Punten
               where punt.Status is Checkstatus.Nee or Checkstatus.Deels
               select (IReadOnlyList<Zin>)
               [
                   $"{punt.Naam} ({lijst.VolleTitel()})", bron.Catalogus.Labels.InZin(punt.Status!.Value), punt.Toelichting ?? "", punt.Rol ?? "",
                   $"{(punt.Uiterlijk is { } dag ? Nl.Datum(dag) : "geen datum")}{(punt.OverTijd ? ", over tijd" : "")}",
               ],
        ]);
    }
}
