using System.Globalization;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>
/// How much is weighed in one message. The work is a municipality of an interventie, so many interventies and many named municipalities may
/// not meet: every interventie of a large shortlist in a region fits, every one in the whole country does not.
/// </summary>
public sealed class Reeksmaat
{
    /// <summary>Named municipalities, added up over the interventies.</summary>
    public const int HoogstensGemeenten = 5_000;

    private int _gemeenten;

    /// <summary>Adds a question; the fault when it no longer fits.</summary>
    public Fout? Tel(Afwegingsvraag vraag)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        _gemeenten += Math.Max(1, vraag.Gemeenten?.Count ?? 0);
        return _gemeenten <= HoogstensGemeenten ? null : new Fout(
            "gemeenten",
            Foutcodes.TeVeel,
            $"U weegt te veel gemeenten voor te veel interventies: samen meer dan {HoogstensGemeenten.ToString("N0", CultureInfo.GetCultureInfo("nl-NL"))}.",
            "Noem minder interventies of minder gemeenten, of verdeel ze over meer berichten.");
    }
}
