using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>Every monitor and number that an indicator names exists.</summary>
internal static class MonitoringKlopt
{
    public static IEnumerable<Catalogusfout> Controleer(Catalogusinhoud inhoud)
    {
        var monitors = inhoud.Monitoring.Gegevensbronnen.Select(bron => bron.Id).ToHashSet(StringComparer.Ordinal);
        var cijfers = inhoud.Cijfersoorten.Select(soort => soort.Id).ToHashSet(StringComparer.Ordinal);
        return from indicator in inhoud.Monitoring.Indicatoren
               from verwijzing in new[]
               {
                   (Veld: "gegevensbron", Id: indicator.Gegevensbron, Bekend: monitors),
                   (Veld: "cijfer", Id: indicator.Cijfer, Bekend: cijfers),
               }
               where verwijzing.Id is not null && !verwijzing.Bekend.Contains(verwijzing.Id)
               select new Catalogusfout(Cataloguslezer.Monitoringbestand, new Fout(
                   $"{indicator.Id}.{verwijzing.Veld}", "verwijzing-onbekend", $"'{verwijzing.Id}' bestaat niet.",
                   Herstelzin.Bedoelde(verwijzing.Id!, verwijzing.Bekend, "Verbeter de id of maak er null van.")));
    }
}
