namespace Gereedschapskist.Domein.Portefeuilles;

/// <summary>Finds the best set. What solves it is behind this seam; the same problem always gives the same solution.</summary>
public interface IPortefeuilleoplosser
{
    /// <summary>Null when no set meets the conditions, or when the proof took longer than allowed.</summary>
    Portefeuilleoplossing? Los(Portefeuilleprobleem probleem);
}
