using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Afwegingen.Uitkomsten;

/// <summary>A source with its title and address, so that an answer can be read without the catalogue.</summary>
public sealed record Bronvermelding(string Bron, string Titel, string? Url, string? Plek)
{
    internal static IReadOnlyList<Bronvermelding> Van(
        Catalogus catalogus, Interventie? interventie, IEnumerable<Bronverwijzing> verwijzingen) =>
    [
        .. verwijzingen.Distinct().Select(v =>
        {
            var bron = catalogus.Bron(v.Bron) ?? interventie?.Bronnen.FirstOrDefault(b => b.Id == v.Bron);
            return new Bronvermelding(
                v.Bron, bron?.Titel ?? v.Bron, bron?.Url ?? (v.Bron.StartsWith("http", StringComparison.Ordinal) ? v.Bron : null), v.Plek);
        }),
    ];
}
