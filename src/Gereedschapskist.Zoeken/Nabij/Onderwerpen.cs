using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Zoeken.Facetten;

namespace Gereedschapskist.Zoeken.Nabij;

/// <summary>What each interventie is about: its goals, functions and themes.</summary>
internal sealed class Onderwerpen
{
    private readonly int[][] _perDocument;
    private readonly float[] _zeldzaam;

    public Onderwerpen(Catalogus catalogus)
    {
        var themas = new Woordgroepen(catalogus, Woordgroepen.Themas);
        var nummers = new Dictionary<string, int>(StringComparer.Ordinal);
        int Nummer(string sleutel)
        {
            nummers.TryAdd(sleutel, nummers.Count);
            return nummers[sleutel];
        }

        _perDocument = [.. catalogus.Interventies.Select(i => Sleutels(i, themas).Select(Nummer).ToArray())];
        var aantallen = new int[nummers.Count];
        foreach (var nummer in _perDocument.SelectMany(n => n))
        {
            aantallen[nummer]++;
        }

        _zeldzaam = [.. aantallen.Select(aantal => MathF.Log(1 + ((float)_perDocument.Length / aantal)))];
    }

    /// <summary>How much a document is about what the first hits are about, from 0 to 1.</summary>
    public Func<int, float> Terugkoppeling(IEnumerable<(int Document, float Score)> eerste)
    {
        var gewichten = new float[_zeldzaam.Length];
        foreach (var (document, score) in eerste)
        {
            foreach (var onderwerp in _perDocument[document])
            {
                gewichten[onderwerp] += score * _zeldzaam[onderwerp];
            }
        }

        var hoogste = eerste.Select(e => Som(e.Document, gewichten)).DefaultIfEmpty(0).Max();
        return hoogste > 0 ? document => Math.Min(1, Som(document, gewichten) / hoogste) : static _ => 0;
    }

    private float Som(int document, float[] gewichten)
    {
        var som = 0f;
        foreach (var onderwerp in _perDocument[document])
        {
            som += gewichten[onderwerp];
        }

        return som;
    }

    private static IEnumerable<string> Sleutels(Interventie i, Woordgroepen themas) =>
        i.Gezondheidsdoelen.Select(id => $"doel {id}")
            .Concat(i.Basisfunctionaliteiten.Select(id => $"functie {id}"))
            .Concat(themas.Van(i.Themas).Select(thema => $"thema {thema}"));
}
