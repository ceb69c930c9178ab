namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>Points for regional minus points for local: what is sure, and between which bounds it can still end.</summary>
internal readonly record struct Score(decimal Punten, decimal Laagst, decimal Hoogst);
