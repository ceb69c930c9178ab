using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Referenties;
using Gereedschapskist.Domein.Registers;

namespace Gereedschapskist.Domein.Regiodoelen;

/// <summary>Finds the figures of a region that are about something the catalogue knows how to measure.</summary>
public static class Metingen
{
    /// <summary>Of every indicator for which there is a figure, in the order of the catalogue.</summary>
    /// <param name="catalogus">What can be measured.</param>
    /// <param name="cijfers">The figures of the region; they name an indicator by its name or its id.</param>
    /// <param name="register">What is done in the region, to see whether the figures contradict what research says of it.</param>
    public static IReadOnlyList<Meting> Van(Catalogus catalogus, IReadOnlyList<Regiocijfer> cijfers, IReadOnlyList<Registerregel> register)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(cijfers);
        var zoeker = new Indicatorzoeker(catalogus.Monitoring);
        var perIndicator = cijfers
            .Where(cijfer => cijfer.Groep is null)
            .ToLookup(cijfer => zoeker.Zoek(cijfer.Indicator)?.Id, StringComparer.Ordinal);
        return
        [
            .. from indicator in catalogus.Monitoring.Indicatoren
               where perIndicator.Contains(indicator.Id)
               select Van(catalogus, indicator, [.. perIndicator[indicator.Id]], register),
        ];
    }

    private static Meting Van(
        Catalogus catalogus, Monitoringindicator indicator, List<Regiocijfer> cijfers, IReadOnlyList<Registerregel> register)
    {
        IReadOnlyList<Regiocijfer> regio = [.. cijfers.Where(cijfer => cijfer.Gemeente is null).OrderBy(cijfer => cijfer.Jaar)];
        return new Meting(
            indicator.Id,
            indicator.Naam,
            indicator.Eenheid,
            indicator.Basisfunctionaliteiten,
            regio,
            cijfers.Select(cijfer => cijfer.Gemeente).OfType<string>().Distinct(StringComparer.Ordinal).Count(),
            Tegenspraakregel.Zin(catalogus, indicator, regio, register));
    }
}
