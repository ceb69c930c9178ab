using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Voorstellen.Vragen;

/// <summary>What sources say runs in the place of a question and, for one municipality, next to it.</summary>
public sealed class Plaatsvraag
{
    public static readonly Plaatsvraag Geen = new([], [], []);

    private readonly HashSet<string> _eigen;
    private readonly HashSet<string> _buren;
    private readonly HashSet<string> _looptHier;

    private Plaatsvraag(IEnumerable<Interventie> interventies, IEnumerable<string> eigen, IEnumerable<string> buren)
    {
        _eigen = [.. eigen];
        _buren = [.. buren];
        _looptHier = [.. interventies.Where(interventie => Eigen(interventie).Any()).Select(interventie => interventie.Id)];
    }

    public static Plaatsvraag Van(Catalogus catalogus, Gebied? gebied)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        if (gebied is null)
        {
            return Geen;
        }

        var buren = gebied.Gemeenten is [var enige] ? catalogus.Gemeenten.Where(ander => Afstand.Grenzen(enige, ander)) : [];
        return new Plaatsvraag(catalogus.Interventies, gebied.Gemeenten.Select(gemeente => gemeente.Code), buren.Select(gemeente => gemeente.Code));
    }

    public bool LooptHier(string interventie) => _looptHier.Contains(interventie);

    /// <summary>Facts that name the place itself.</summary>
    public IEnumerable<Gebruik> Eigen(Interventie interventie) => Waar(interventie, _eigen);

    /// <summary>Facts that name a municipality next to it.</summary>
    public IEnumerable<Gebruik> Buren(Interventie interventie) => Waar(interventie, _buren);

    /// <summary>Codes of the municipalities of a fact that are the place itself, or next to it.</summary>
    public IEnumerable<string> Gemeenten(Gebruik gebruik, bool buren)
    {
        ArgumentNullException.ThrowIfNull(gebruik);
        return gebruik.Gemeenten.Where((buren ? _buren : _eigen).Contains);
    }

    private static IEnumerable<Gebruik> Waar(Interventie interventie, HashSet<string> codes)
    {
        ArgumentNullException.ThrowIfNull(interventie);
        return interventie.InGebruik.Where(gebruik => gebruik.Gemeenten.Any(codes.Contains));
    }
}
