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
            .Where(deel => deel.Over == Vraagtaalsoort.Interventie)
            .SelectMany(deel => deel.Zinnen)
            .Where(z => documenten.ContainsKey(z.Key))
            .SelectMany(z => z.Value.Select(tekst => new Vraagzin(tekst, documenten[z.Key], null)))
            .Concat(onderwerpen.Namen.Index().SelectMany(o => onderwerpen.Zinnen(o.Index).Select(tekst => new Vraagzin(tekst, null, o.Index))))
            .ToArray();
        return zinnen.Length > 0 ? new Zinnenindex(zinnen, onderwerpen, maak) : null;
    }

    /// <summary>Per document the phrase that brings it nearest to the question.</summary>
    public Zinsgelijkenis Zoek(Vraagkenmerken vraag, int documenten)
    {
        var gelijkenissen = _index.Gelijkenis(vraag);
        var eigen = new Zinstreffer[documenten];
        var perOnderwerp = new Zinstreffer[_onderwerpen.Namen.Count];
        var geraakt = new List<int>();
        for (var i = 0; i < gelijkenissen.Length; i++)
        {
            if (gelijkenissen[i] > 0)
            {
                var treffer = new Zinstreffer(gelijkenissen[i], _zinnen[i]);
                if (_zinnen[i].Document is { } document)
                {
                    eigen[document].Neem(treffer);
                }
                else
                {
                    var onderwerp = _zinnen[i].Onderwerp!.Value;
                    if (perOnderwerp[onderwerp].Zin is null)
                    {
                        geraakt.Add(onderwerp);
                    }

                    perOnderwerp[onderwerp].Neem(treffer);
                }
            }
        }

        var viaOnderwerp = new Zinstreffer[documenten];
        var dichtstbij = TensorPrimitives.Max<float>(gelijkenissen);
        foreach (var onderwerp in geraakt)
        {
            var treffer = perOnderwerp[onderwerp];
            foreach (var (document, isHetZelf) in _onderwerpen.Documenten(onderwerp))
            {
                var gelijkenis = (isHetZelf ? HetZelf : 1) * treffer.Gelijkenis;
                viaOnderwerp[document].Neem(new Zinstreffer(gelijkenis, treffer.Zin));
                dichtstbij = Math.Max(dichtstbij, gelijkenis);
            }
        }

        return new Zinsgelijkenis(eigen, viaOnderwerp, dichtstbij);
    }
}

/// <summary>How near a phrase brings a document to a question, from 0; the phrase alone at most 1.</summary>
internal record struct Zinstreffer(float Gelijkenis, Vraagzin? Zin)
{
    /// <summary>Becomes the other when that is nearer.</summary>
    public void Neem(Zinstreffer ander)
    {
        if (ander.Gelijkenis > Gelijkenis)
        {
            this = ander;
        }
    }
}

/// <summary>Per document the nearest phrase of its own, and the nearest of its topics; and how near the nearest of all is.</summary>
internal sealed record Zinsgelijkenis(Zinstreffer[] Eigen, Zinstreffer[] ViaOnderwerp, float Dichtstbij);
