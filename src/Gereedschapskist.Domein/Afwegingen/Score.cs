namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>Points for regional minus points for local: what counts now, and between which bounds it can still end.</summary>
/// <param name="Punten">What counts now.</param>
/// <param name="Laagst">Lowest it can still become.</param>
/// <param name="Hoogst">Highest it can still become.</param>
/// <param name="Omlaag">Most that one answer can take off, within what we reckon with.</param>
/// <param name="Omhoog">Most that one answer can add, within what we reckon with.</param>
internal readonly record struct Score(decimal Punten, decimal Laagst, decimal Hoogst, decimal Omlaag, decimal Omhoog)
{
    /// <summary>Points add up; what one answer can do is the most of both.</summary>
    public static Score operator +(Score een, Score ander) => new(
        een.Punten + ander.Punten,
        een.Laagst + ander.Laagst,
        een.Hoogst + ander.Hoogst,
        Math.Max(een.Omlaag, ander.Omlaag),
        Math.Max(een.Omhoog, ander.Omhoog));
}
