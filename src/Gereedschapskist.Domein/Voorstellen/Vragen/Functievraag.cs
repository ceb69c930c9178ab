using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gezondheidsdoelen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Voorstellen.Vragen;

/// <summary>A basisfunctionaliteit with the steps of its chain and who can fill them.</summary>
public sealed record Functievraag
{
    private readonly Dictionary<string, Bouwsteenmerk> _merken;

    private Functievraag(
        Basisfunctionaliteit functie, IReadOnlySet<string> ids, IReadOnlyList<Onderdeel> onderdelen, ILookup<string, Onderdeel> invulling)
    {
        Functie = functie;
        Ids = ids;
        Onderdelen = onderdelen;
        Invulling = invulling;
        _merken = functie.Bouwstenen
            .SelectMany(steen => steen.Interventies.Select(id => (Id: id, steen.Merk)))
            .GroupBy(paar => paar.Id, StringComparer.Ordinal)
            .ToDictionary(groep => groep.Key, groep => groep.Min(paar => paar.Merk), StringComparer.Ordinal);
    }

    public Basisfunctionaliteit Functie { get; }

    /// <summary>Its id and those of the functions that are part of it.</summary>
    public IReadOnlySet<string> Ids { get; }

    /// <summary>The steps of the chain that belong to it; empty when no chain is described.</summary>
    public IReadOnlyList<Onderdeel> Onderdelen { get; }

    /// <summary>Which of those steps an interventie can fill, by id.</summary>
    public ILookup<string, Onderdeel> Invulling { get; }

    /// <summary>Ids of the goals it is there for, with the narrower ones below them.</summary>
    public IReadOnlySet<string> Doelen { get; private init; } = new HashSet<string>(StringComparer.Ordinal);

    public static Functievraag Van(Catalogus catalogus, Basisfunctionaliteit functie)
    {
        var ids = catalogus.Basisfunctionaliteiten
            .Where(ander => ander.Id == functie.Id || ander.OnderdeelVan == functie.Id)
            .Select(ander => ander.Id)
            .ToHashSet(StringComparer.Ordinal);
        var keten = functie.Keten is null ? null : catalogus.Keten(functie.Keten);
        IReadOnlyList<Onderdeel> onderdelen =
        [
            .. (keten?.Onderdelen ?? []).Where(deel => functie.KetenOnderdelen.Count == 0 || functie.KetenOnderdelen.Contains(deel.Id)),
        ];
        var invulling = onderdelen
            .SelectMany(deel => deel.Interventies.Select(id => (Id: id, Deel: deel)))
            .ToLookup(paar => paar.Id, paar => paar.Deel, StringComparer.Ordinal);
        return new Functievraag(functie, ids, onderdelen, invulling)
        {
            Doelen = functie.Gezondheidsdoelen
                .Select(catalogus.Gezondheidsdoel)
                .OfType<Gezondheidsdoel>()
                .SelectMany(doel => Doelvraag.Van(catalogus, doel).Ids)
                .ToHashSet(StringComparer.Ordinal),
        };
    }

    /// <summary>How firmly a source ties it to this function; null when none does.</summary>
    public Bouwsteenmerk? Merk(string interventie) => _merken.TryGetValue(interventie, out var merk) ? merk : null;

    /// <summary>Whether it aims at a goal that the function is there for; a function without goals excludes nothing.</summary>
    public bool IsErOpGericht(Interventie interventie) => Doelen.Count == 0 || interventie.Gezondheidsdoelen.Any(Doelen.Contains);

    /// <summary>Whether the catalogue links it to this function, or puts it in one of its steps.</summary>
    public bool Omvat(Interventie interventie) =>
        IsEigen(interventie) || Invulling.Contains(interventie.Id) || Merk(interventie.Id) is not null;

    /// <summary>Whether the catalogue links it to this function itself, and not only to a step that other chains have as well.</summary>
    public bool IsEigen(Interventie interventie) => interventie.Basisfunctionaliteiten.Any(Ids.Contains);
}
