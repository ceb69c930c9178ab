namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>Paper to count on, for one question at a time; it goes back where it came from.</summary>
internal sealed class Werkblad(int documenten, Action<Werkblad> terug) : IDisposable
{
    private readonly Stack<Scorelijst> _vrij = new();

    /// <summary>Score per document by its words alone.</summary>
    public float[] Woorden { get; } = new float[documenten];

    /// <summary>Score per document.</summary>
    public float[] Scores { get; } = new float[documenten];

    /// <summary>What each score is multiplied by.</summary>
    public float[] Factoren { get; } = new float[documenten];

    public Somlijst Kern { get; } = new(documenten);

    public Somlijst Ook { get; } = new(documenten);

    /// <summary>Counts in an empty list and hands it to whoever uses it.</summary>
    public void Met(Action<Scorelijst> tel, Action<Scorelijst> gebruik)
    {
        var lijst = _vrij.TryPop(out var vrij) ? vrij : new Scorelijst(documenten);
        tel(lijst);
        gebruik(lijst);

        // Not after an exception: what is left on it would count for the next question.
        lijst.Wis();
        _vrij.Push(lijst);
    }

    public void Dispose() => terug(this);
}
