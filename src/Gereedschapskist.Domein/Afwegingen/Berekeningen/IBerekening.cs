using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>Answers one criterion from the catalogue and the question.</summary>
internal interface IBerekening
{
    /// <summary>Id of the criterion it answers.</summary>
    string Criterium { get; }

    Bepaling Bepaal(Criterium criterium, Afwegingssituatie situatie);
}
