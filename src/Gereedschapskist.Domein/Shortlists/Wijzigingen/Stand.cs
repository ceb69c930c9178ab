using Gereedschapskist.Domein.Catalogi;

namespace Gereedschapskist.Domein.Shortlists.Wijzigingen;

/// <summary>A version of the catalogue on a day: funding rules can change with the day alone.</summary>
public sealed record Stand(Catalogus Catalogus, DateOnly Peildatum);
