namespace Gereedschapskist.Domein.Shortlists;

/// <summary>A part of a dossier that can still be missing.</summary>
public enum Dossierdeel
{
    Context,
    Interventies,
    Keuzes,
    Schaal,
    Afspraken,
}

/// <summary>What a dossier still lacks before somebody can decide on it.</summary>
/// <param name="Deel">The part it is about.</param>
/// <param name="Wat">What to do, as a sentence.</param>
public sealed record Volgendestap(Dossierdeel Deel, string Wat)
{
    /// <summary>All that is missing, the first thing first.</summary>
    public static IReadOnlyList<Volgendestap> Van(Shortlist dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var open = dossier.Aantal(Besluitkeuze.NogOpen);
        var gevuld = dossier.Items.Count > 0;
        var zonderReden = dossier.Items.Count(i => i.Besluit is { Keuze: not Besluitkeuze.NogOpen, Reden: null });
        (bool Nodig, Dossierdeel Deel, string Wat)[] stappen =
        [
            (dossier.Context.ZonderDoel, Dossierdeel.Context, "Zeg wat u wilt bereiken."),
            (dossier.Context is { Gemeente: null, Regio: null }, Dossierdeel.Context, "Kies een gemeente of regio."),
            (!gevuld, Dossierdeel.Interventies, "Zoek wat werkt, en zet het in het dossier."),
            (open > 0, Dossierdeel.Keuzes, $"Beslis over {Nl.Aantal(open, "interventie", "interventies")}: gekozen of afgewezen."),
            (zonderReden > 0, Dossierdeel.Keuzes, $"Schrijf bij {Nl.Aantal(zonderReden, "keuze", "keuzes")} waarom."),
            (gevuld && dossier.Items.All(i => i.Afweging is null), Dossierdeel.Schaal, "Weeg af of u het lokaal of regionaal organiseert."),
            (gevuld && dossier.Context.Deelnemers is null, Dossierdeel.Context, "Geef op hoeveel mensen meedoen; dan staan de totale kosten erbij."),
            (gevuld && dossier.Afspraken.Count == 0, Dossierdeel.Afspraken, "Spreek af wie wat doet."),
        ];
        return [.. stappen.Where(s => s.Nodig).Select(s => new Volgendestap(s.Deel, s.Wat))];
    }
}
