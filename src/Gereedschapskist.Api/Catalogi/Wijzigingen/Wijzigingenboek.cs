using System.Collections.Concurrent;
using Gereedschapskist.Api.Shortlists.Paginas;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Shortlists.Wijzigingen;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace Gereedschapskist.Api.Catalogi.Wijzigingen;

/// <summary>What differs between two versions of the catalogue. The same few pairs are asked for again and again.</summary>
internal sealed class Wijzigingenboek(CatalogusArchief archief, IOptions<JsonOptions> json)
{
    /// <summary>Pairs kept in memory; a pair is as large as what changed.</summary>
    private const int MaxInGeheugen = 8;

    private readonly ConcurrentDictionary<(string? Van, string Tot, DateOnly Dag), IReadOnlyList<Naslagwijziging>> _bekend = new();

    /// <summary>In the order of the kinds, and of each kind that of the catalogue.</summary>
    /// <param name="van">The older version; null when nothing was served yet, so that everything is new.</param>
    /// <param name="tot">The newer version.</param>
    /// <param name="dag">The day on which both are read: who pays can depend on it.</param>
    /// <param name="cancellationToken">Stops the opening of the older version.</param>
    public async Task<IReadOnlyList<Naslagwijziging>> TussenAsync(
        string? van, Catalogus tot, DateOnly dag, CancellationToken cancellationToken)
    {
        if (van == tot.Versie)
        {
            return [];
        }

        if (_bekend.TryGetValue((van, tot.Versie, dag), out var bekend))
        {
            return bekend;
        }

        var oud = van is null ? null : await archief.OpenAsync(van, cancellationToken);
        if (_bekend.Count >= MaxInGeheugen)
        {
            _bekend.Clear();
        }

        return _bekend[(van, tot.Versie, dag)] = [.. Naslagsoort.Alle.SelectMany(soort => Vergelijk(soort, oud, tot, dag))];
    }

    private IEnumerable<Naslagwijziging> Vergelijk(Naslagsoort soort, Catalogus? oud, Catalogus nieuw, DateOnly dag)
    {
        var opties = json.Value.SerializerOptions;
        var toen = oud is null ? [] : soort.Lees(oud, dag, opties).ToDictionary(stuk => stuk.Id, StringComparer.Ordinal);
        foreach (var stuk in soort.Lees(nieuw, dag, opties))
        {
            var was = toen.GetValueOrDefault(stuk.Id);
            toen.Remove(stuk.Id);
            if (was is null || Naslagwijziging.Velden(was, stuk).Count > 0)
            {
                yield return new Naslagwijziging(soort, was, stuk, was is null ? [] : Zinnen(soort, oud!, nieuw, dag, stuk.Id));
            }
        }

        foreach (var weg in toen.Values)
        {
            yield return new Naslagwijziging(soort, weg, null, []);
        }
    }

    private static IReadOnlyList<string> Zinnen(Naslagsoort soort, Catalogus oud, Catalogus nieuw, DateOnly dag, string id) =>
        soort.Naam == "interventies"
        ? [.. Wijzigingenlijst.Tussen(new Stand(oud, dag), new Stand(nieuw, dag), id).Select(Wijzigingzin.Van)]
        : [];
}
