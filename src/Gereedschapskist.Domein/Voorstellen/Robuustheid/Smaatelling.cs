namespace Gereedschapskist.Domein.Voorstellen.Robuustheid;

/// <summary>Counts, per candidate, how often it came first and in the first three, and with which weights it came first.</summary>
internal sealed class Smaatelling(int kandidaten, int criteria)
{
    private readonly int[] _eerste = new int[kandidaten];
    private readonly int[] _topDrie = new int[kandidaten];
    private readonly double[] _gewichten = new double[kandidaten * criteria];

    public void Tel(ReadOnlySpan<float> scores, ReadOnlySpan<float> gewichten)
    {
        var (een, twee, drie) = (-1, -1, -1);
        var drempel = float.NegativeInfinity;
        for (var kandidaat = 0; kandidaat < scores.Length; kandidaat++)
        {
            var score = scores[kandidaat];
            if (score <= drempel)
            {
                continue;
            }

            if (een < 0 || score > scores[een])
            {
                (een, twee, drie) = (kandidaat, een, twee);
            }
            else if (twee < 0 || score > scores[twee])
            {
                (twee, drie) = (kandidaat, twee);
            }
            else
            {
                drie = kandidaat;
            }

            drempel = drie < 0 ? float.NegativeInfinity : scores[drie];
        }

        TelTop(een, twee, drie);
        for (var nummer = 0; een >= 0 && nummer < criteria; nummer++)
        {
            _gewichten[(een * criteria) + nummer] += gewichten[nummer];
        }
    }

    public Smaauitslag Uitslag(int trekkingen) => new(
        [.. _eerste.Select(aantal => (double)aantal / trekkingen)],
        [.. _topDrie.Select(aantal => (double)aantal / trekkingen)],
        [.. Enumerable.Range(0, kandidaten).Select(CentraleGewichten)]);

    private double[]? CentraleGewichten(int kandidaat) => _eerste[kandidaat] == 0
        ? null
        : [.. _gewichten.Skip(kandidaat * criteria).Take(criteria).Select(som => som / _eerste[kandidaat])];

    private void TelTop(int een, int twee, int drie)
    {
        foreach (var kandidaat in (ReadOnlySpan<int>)[een, twee, drie])
        {
            if (kandidaat >= 0)
            {
                _topDrie[kandidaat]++;
            }
        }

        if (een >= 0)
        {
            _eerste[een]++;
        }
    }
}
