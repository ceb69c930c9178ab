using System.Net.Http.Headers;
using Microsoft.Extensions.Options;

namespace Gereedschapskist.Client;

/// <summary>The last answers with an ETag, the least recently used forgotten first.</summary>
internal sealed class Antwoordgeheugen(IOptions<GereedschapskistOpties> opties)
{
    private readonly object _slot = new();
    private readonly Dictionary<string, LinkedListNode<Bewaard>> _opSleutel = new(StringComparer.Ordinal);
    private readonly LinkedList<Bewaard> _nieuwsteEerst = new();

    public int Grootte { get; } = opties.Value.Antwoordgeheugen;

    public int Aantal
    {
        get
        {
            lock (_slot)
            {
                return _opSleutel.Count;
            }
        }
    }

    public Bewaard? Zoek(string sleutel)
    {
        lock (_slot)
        {
            if (!_opSleutel.TryGetValue(sleutel, out var plek))
            {
                return null;
            }

            _nieuwsteEerst.Remove(plek);
            _nieuwsteEerst.AddFirst(plek);
            return plek.Value;
        }
    }

    public void Bewaar(Bewaard antwoord)
    {
        lock (_slot)
        {
            if (_opSleutel.Remove(antwoord.Sleutel, out var oud))
            {
                _nieuwsteEerst.Remove(oud);
            }

            _opSleutel[antwoord.Sleutel] = _nieuwsteEerst.AddFirst(antwoord);
            while (_opSleutel.Count > Grootte)
            {
                _opSleutel.Remove(_nieuwsteEerst.Last!.Value.Sleutel);
                _nieuwsteEerst.RemoveLast();
            }
        }
    }
}

/// <summary>One remembered answer.</summary>
internal sealed record Bewaard(string Sleutel, EntityTagHeaderValue ETag, byte[] Inhoud, HttpContentHeaders Koppen);
