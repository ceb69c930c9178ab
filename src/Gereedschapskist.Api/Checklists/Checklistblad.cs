using Gereedschapskist.Api.Export;
using Gereedschapskist.Api.Export.Werkmappen;
using Gereedschapskist.Api.Shortlists;
using Gereedschapskist.Api.Shortlists.Export;

namespace Gereedschapskist.Api.Checklists;

/// <summary>The checklists of a dossier as a sheet.</summary>
internal static class Checklistblad
{
    /// <summary>The same version gives the same file: what is past, is so on the day of that version.</summary>
    public static Exportbestand Bestand(GeopendeShortlist open, Exportvorm vorm)
    {
        var bron = Shortlistbron.Van(open);
        var map = new Werkmap($"Checklists {open.Inhoud.Titel}", bron.Moment, [Checklistwerkblad.Maak(open.Toen, open.Inhoud.Regio?.Checklists ?? [], bron.Dag)]);
        return new Exportbestand(vorm, $"checklists-{bron.Bestandsnaam}", open.Toen.Versie, uit => Werkmapwriter.Schrijf(map, vorm, uit));
    }
}
