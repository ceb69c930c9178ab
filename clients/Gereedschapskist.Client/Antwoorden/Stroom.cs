namespace Gereedschapskist.Client;

/// <summary>
/// Veel dingen in één antwoord, één voor één zodra zij binnenkomen; het geheugen blijft vlak. Lees haar één keer, en ruim haar op
/// (<c>await using</c>) als u eerder stopt.
/// </summary>
/// <typeparam name="T">Wat er in de stroom zit.</typeparam>
public sealed class Stroom<T> : IAsyncEnumerable<T>, IAsyncDisposable
{
    private readonly Func<CancellationToken, IAsyncEnumerable<T>> _lees;
    private readonly Action _sluit;

    /// <summary>Maakt een stroom, voor een eigen test.</summary>
    /// <param name="catalogusVersie">Versie van de catalogus waaruit zij komt; null als de API die niet noemt.</param>
    /// <param name="inhoud">Wat er in zit.</param>
    public Stroom(string? catalogusVersie, IAsyncEnumerable<T> inhoud)
        : this(catalogusVersie, _ => inhoud, () => { }) => ArgumentNullException.ThrowIfNull(inhoud);

    internal Stroom(string? catalogusVersie, Func<CancellationToken, IAsyncEnumerable<T>> lees, Action sluit)
    {
        CatalogusVersie = catalogusVersie;
        _lees = lees;
        _sluit = sluit;
    }

    /// <summary>Versie van de catalogus waaruit de stroom komt; vraag hiermee later wat er veranderde. Null als de API die niet noemt.</summary>
    public string? CatalogusVersie { get; }

    /// <inheritdoc />
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        try
        {
            await foreach (var deel in _lees(cancellationToken).WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                yield return deel;
            }
        }
        finally
        {
            _sluit();
        }
    }

    /// <summary>Sluit de verbinding.</summary>
    /// <returns>Klaar.</returns>
    public ValueTask DisposeAsync()
    {
        _sluit();
        return ValueTask.CompletedTask;
    }
}
