namespace Gereedschapskist.Domein.Financieringen;

/// <summary>A period in which the same rules hold, with the deciding rule per cell; -1 where no rule decides.</summary>
internal sealed record Regelperiode(DateOnly Van, DateOnly TotEnMet, sbyte[] Cellen);
