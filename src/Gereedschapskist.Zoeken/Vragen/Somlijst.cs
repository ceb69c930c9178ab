namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>Adds up lists of scores, and counts in how many of them a document is.</summary>
internal sealed class Somlijst(int documenten)
{
    private readonly double[] _sommen = new double[documenten];
    private readonly int[] _keren = new int[documenten];
    private readonly int[] _gevonden = new int[documenten];
    private int _aantal;

    public ReadOnlySpan<int> Documenten => _gevonden.AsSpan(0, _aantal);

    public float Som(int document) => (float)_sommen[document];

    public int Keren(int document) => _keren[document];

    public void Voeg(Scorelijst scores)
    {
        foreach (var document in scores.Documenten)
        {
            if (_keren[document]++ == 0)
            {
                _gevonden[_aantal++] = document;
            }

            _sommen[document] += scores[document];
        }
    }

    public void Wis()
    {
        foreach (var document in Documenten)
        {
            _sommen[document] = 0;
            _keren[document] = 0;
        }

        _aantal = 0;
    }
}
