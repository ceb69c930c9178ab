using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Shortlists.Wijzigingen;

/// <summary>A part whose payer is another one now, because a rule changed or because a rule's term ran out.</summary>
internal static class Financieringswijziging
{
    public static IEnumerable<Wijziging> Tussen(Stand oud, Stand nieuw, Interventie toen, Interventie nu)
    {
        var was = Delen(oud, toen);
        var wordt = Delen(nieuw, nu);
        foreach (var deel in was.Keys.Union(wordt.Keys, StringComparer.Ordinal))
        {
            var (voor, na) = (was.GetValueOrDefault(deel), wordt.GetValueOrDefault(deel));
            if (voor?.Oordeel != na?.Oordeel || voor?.Uitleg != na?.Uitleg)
            {
                yield return new Wijziging(
                    Wijzigingssoort.Financiering, $"Wie betaalt: {(na ?? voor)!.Naam}", Toon(oud.Catalogus, voor), Toon(nieuw.Catalogus, na));
            }
        }
    }

    private static Dictionary<string, OnderdeelKort> Delen(Stand stand, Interventie interventie) =>
        FinancieringKort.Van(stand.Catalogus.Financiering, interventie, stand.Peildatum).Onderdelen
            .DistinctBy(d => d.Onderdeel, StringComparer.Ordinal)
            .ToDictionary(d => d.Onderdeel, StringComparer.Ordinal);

    private static string? Toon(Catalogus catalogus, OnderdeelKort? deel) =>
        deel is null ? null : $"{catalogus.Labels.Van(deel.Oordeel)}. {deel.Uitleg}";
}
