using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Normen;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>Fewest participants with which a group can start; what no source gives is estimated from the kind of interventie.</summary>
/// <param name="Aantal">Exact, or between bounds; one at least.</param>
/// <param name="Uitleg">Where it comes from, in Dutch.</param>
/// <param name="Bron">Source of the number; null when it is the asker's own or our estimate.</param>
public sealed record Groepsgrootte(Raming Aantal, string Uitleg, string? Bron)
{
    /// <summary>A group has one participant at least; no source is needed for that, and it is never shown as a minimum.</summary>
    private const int Minst = 1;

    /// <summary>Whether it is only our estimate for the kind.</summary>
    internal bool IsGeraamd => Aantal.ZekerTot is null;

    /// <summary>Participants with which a group surely starts.</summary>
    internal decimal ZekerVol => Aantal.Tot!.Value;

    /// <summary>Whether it is for one person or family at a time.</summary>
    internal bool HoeftNietGevuld => Aantal.Tot == Minst;

    internal static Groepsgrootte? Bepaal(Interventie interventie, Aannames aannames, Soortraming? soort)
    {
        if (aannames.Groepsgrootte is { } eigen)
        {
            return new(Raming.Precies(eigen), $"een groep start met {eigen} deelnemers (uw aanname)", null);
        }

        return interventie.Dosis?.Groep switch
        {
            { Van: { } van } groep when interventie.Dosis.EenOpEen =>
                new(Raming.Precies(van), "het programma is een-op-een en hoeft geen groep te vullen", groep.Bronnen[0]),
            { Van: { } van } groep => new(Raming.Precies(van), $"een groep start met {Nl.Afgerond(van)} deelnemers", groep.Bronnen[0]),
            { Tot: { } tot } groep => AlleenHoogstens(tot, groep.Bronnen[0], soort),
            _ => soort is null ? null : VanSoort(soort),
        };
    }

    /// <summary>Whether <paramref name="deelnemers"/> fill a group, as far as we can tell; null when that is not to say.</summary>
    internal bool? GevuldDoor(Raming deelnemers) => deelnemers.Van >= Aantal.Tot ? true : deelnemers.Tot < Aantal.Van ? false : null;

    private static Groepsgrootte AlleenHoogstens(decimal tot, string bron, Soortraming? soort)
    {
        var minst = soort is null ? Minst : Math.Min(soort.GroepVan, tot);
        var uitleg = soort is null
            ? "met hoeveel een groep start, is onbekend"
            : $"met hoeveel een groep start, schatten wij op {Nl.Band(minst, tot)} (eigen raming voor {soort.Naam})";
        return new(new Raming(minst, tot) { ZekerVan = Minst }, $"een groep telt hooguit {Nl.Afgerond(tot)} deelnemers; {uitleg}", bron);
    }

    private static Groepsgrootte VanSoort(Soortraming soort) => new(
        new Raming(soort.GroepVan, soort.GroepTot) { ZekerVan = Minst, ZekerTot = null },
        soort.GroepTot == Minst
            ? $"er hoeft geen groep gevuld te worden (eigen indeling: {soort.Naam})"
            : $"een groep start met {Nl.Band(soort.GroepVan, soort.GroepTot)} deelnemers (eigen raming voor {soort.Naam}; geen bron noemt het)",
        null);
}
