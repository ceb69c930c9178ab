namespace Gereedschapskist.Domein;

/// <summary>Work that takes several steps stops when whoever asked for it has left.</summary>
public static class Vertrek
{
    /// <summary>The steps one by one, for as long as somebody waits.</summary>
    /// <exception cref="OperationCanceledException">Nobody does any more.</exception>
    public static IEnumerable<T> TotVertrek<T>(this IEnumerable<T> stappen, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stappen);
        return Stappen();

        IEnumerable<T> Stappen()
        {
            foreach (var stap in stappen)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return stap;
            }
        }
    }
}
