using System.Numerics.Tensors;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Vraagtalen;

namespace Gereedschapskist.Zoeken.Nabij;

/// <summary>
/// Finds the phrases that a question resembles most, and so the interventies and topics they are about. One good phrase is
/// enough: the others of the same topic say it in another way.
/// </summary>
internal sealed class Zinnenindex
{
    /// <summary>Who names a function means first what it is made of, and then what else goes with it.</summary>
    private const float HetZelf = 1.75f;

    private readonly Vraagzin[] _zinnen;
    private readonly Reeksindex _index;
    private readonly Onderwerpen _onderwerpen;

    private Zinnenindex(Vraagzin[] zinnen, Onderwerpen onderwerpen, Func<IReadOnlyList<string>, Reeksindex> maak)
    {
        _zinnen = zinnen;
        _onderwerpen = onderwerpen;
        _index = maak([.. zinnen.Select(z => z.Tekst)]);
    }

    /// <summary>Null when there are no phrases.</summary>
    public static Zinnenindex? Maak(Catalogus catalogus, Onderwerpen onderwerpen, Func<IReadOnlyList<string>, Reeksindex> maak)
    {
        var documenten = catalogus.Interventies.Index().ToDictionary(i => i.Item.Id, i => i.Index, StringComparer.Ordinal);
        var zinnen = catalogus.Vraagtaal
            .SelectMany(deel => deel.Zinnen.SelectMany(z => z.Value.Select(tekst => deel.Over == Vraagtaalsoort.Interventie
                ? new Vraagzin(tekst, documenten.TryGetValue(z.Key, out var document) ? document : null, null)
                : new Vraagzin(tekst, null, onderwerpen.Nummer(deel.Over, z.Key)))))
            .Concat(onderwerpen.Namen.Select((naam, nummer) => new Vraagzin(naam, null, nummer)))
            .Where(z => z.Document is not null || z.Onderwerp is not null)
            .ToArray();
        return zinnen.Length > 0 ? new Zinnenindex(zinnen, onderwerpen, maak) : null;
    }

    /// <summary>Per document the phrase that brings it nearest to the question.</summary>
    public Zinsgelijkenis Zoek(IReadOnlyCollection<string> vraag, int documenten)
    {
        var gelijkenis = _index.Gelijkenis(vraag);
        var eigen = new Zinstreffer[documenten];
        var perOnderwerp = new Zinstreffer[_onderwerpen.Namen.Count];
        var geraakt = new List<int>();
        for (var i = 0; i < gelijkenis.Length; i++)
        {
            if (gelijkenis[i] > 0)
            {
                var treffer = new Zinstreffer(gelijkenis[i], _zinnen[i]);
                if (_zinnen[i].Document is { } document)
                {
                    eigen[document] = Beste(eigen[document], treffer);
                }
                else
                {
                    var onderwerp = _zinnen[i].Onderwerp!.Value;
                    if (perOnderwerp[onderwerp].Zin is null)
                    {
                        geraakt.Add(onderwerp);
                    }

                    perOnderwerp[onderwerp] = Beste(perOnderwerp[onderwerp], treffer);
                }
            }
        }

        var viaOnderwerp = new Zinstreffer[documenten];
        var dichtstbij = TensorPrimitives.Max<float>(gelijkenis);
        foreach (var onderwerp in geraakt)
        {
            var treffer = perOnderwerp[onderwerp];
            foreach (var document in _onderwerpen.Documenten(onderwerp))
            {
                var keer = _onderwerpen.IsHetZelf(onderwerp, document) ? HetZelf : 1;
                viaOnderwerp[document] = Beste(viaOnderwerp[document], treffer with { Gelijkenis = keer * treffer.Gelijkenis });
                dichtstbij = Math.Max(dichtstbij, viaOnderwerp[document].Gelijkenis);
            }
        }

        return new Zinsgelijkenis(eigen, viaOnderwerp, dichtstbij);
    }

    private static Zinstreffer Beste(Zinstreffer a, Zinstreffer b) => b.Gelijkenis > a.Gelijkenis ? b : a;
}

/// <summary>How near a phrase brings a document to a question, from 0; the phrase alone at most 1.</summary>
internal readonly record struct Zinstreffer(float Gelijkenis, Vraagzin? Zin);

/// <summary>Per document the nearest phrase of its own, and the nearest of its topics; and how near the nearest of all is.</summary>
internal sealed record Zinsgelijkenis(Zinstreffer[] Eigen, Zinstreffer[] ViaOnderwerp, float Dichtstbij);
