namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>Adds up lists of scores, and counts in how many of them a document is.</summary>
internal sealed class Somlijst(int documenten)
{
    private readonly (double Som, int Keren)[] _standen = new (double, int)[documenten];
    private readonly int[] _gevonden = new int[documenten];
    private int _aantal;

    public ReadOnlySpan<int> Documenten => _gevonden.AsSpan(0, _aantal);

    public float Som(int document) => (float)_standen[document].Som;

    public int Keren(int document) => _standen[document].Keren;

    public void Voeg(Scorelijst scores)
    {
        foreach (var document in scores.Documenten)
        {
            ref var stand = ref _standen[document];
            if (stand.Keren++ == 0)
            {
                _gevonden[_aantal++] = document;
            }

            stand.Som += scores[document];
        }
    }

    public void Wis()
    {
        foreach (var document in Documenten)
        {
            _standen[document] = default;
        }

        _aantal = 0;
    }
}
