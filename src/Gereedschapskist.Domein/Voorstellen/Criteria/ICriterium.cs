using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Criteria;

/// <summary>Judges one interventie on one point, on a scale of its own that does not depend on the other candidates.</summary>
public interface ICriterium
{
    Voorstelcriterium Soort { get; }

    /// <summary>Dutch name for people.</summary>
    string Naam { get; }

    Criteriumwaarde Beoordeel(Interventie interventie, Voorstelopdracht vraag);
}
