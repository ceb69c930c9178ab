namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Years in a row in which the money of a subject stands behind the same agreement.</summary>
internal sealed record Geldfase(Geldafspraak Afspraak, DateOnly Van, DateOnly TotEnMet);
