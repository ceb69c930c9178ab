using System.Collections.Concurrent;

namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>Keeps the paper of earlier questions: for a large catalogue it is large.</summary>
internal sealed class Werkbladen(int documenten)
{
    private readonly ConcurrentBag<Werkblad> _vrij = [];

    public Werkblad Leen() => _vrij.TryTake(out var vrij) ? vrij : new Werkblad(documenten, _vrij.Add);
}
