using Gereedschapskist.Api.Afwegingen;
using Gereedschapskist.Api.Basisfunctionaliteiten;
using Gereedschapskist.Api.Interventies;
using Gereedschapskist.Api.Shortlists;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Api.Catalogi;

/// <summary>Reads on where a cursor points, in the version it points at, and tells what changed since another version.</summary>
internal sealed class Catalogusbladeraar(CatalogusRepository versies, CatalogusArchief archief)
{
    public async Task<Catalogusplek> ZoekAsync(Catalogus huidig, string? cursor, string? gewijzigdSinds, CancellationToken cancellationToken)
    {
        var fouten = new List<Fout>();
        var plek = default(Cursor);
        if (cursor is not null && !Cursor.TryParse(cursor, out plek))
        {
            fouten.Add(new Fout("cursor", Foutcodes.WaardeOnbekend, "Deze cursor is niet van deze dienst.", "Gebruik de 'volgende' uit het vorige antwoord, of laat 'cursor' weg."));
        }

        var catalogus = plek.Versie is null || plek.Versie == huidig.Versie ? huidig : await archief.OpenAsync(plek.Versie, cancellationToken);
        if (catalogus is null)
        {
            return new Catalogusplek(null, [], 0, fouten);
        }

        var interventies = catalogus.Interventies;
        if (gewijzigdSinds is not null)
        {
            var (_, wijzigingen, bezwaren) = await VergelijkAsync(catalogus, gewijzigdSinds, cancellationToken);
            fouten.AddRange(bezwaren);
            var gewijzigd = wijzigingen.Where(w => w.Soort == "interventies").Select(w => w.Id).ToHashSet(StringComparer.Ordinal);
            interventies = [.. interventies.Where(i => gewijzigd.Contains(i.Id))];
        }

        var begin = plek.NaId is { } na ? interventies.Count(i => string.CompareOrdinal(i.Id, na) <= 0) : 0;
        return new Catalogusplek(catalogus, interventies, begin, fouten);
    }

    public async Task<(string? Versie, IReadOnlyList<Catalogusverschil> Wijzigingen, List<Fout> Fouten)> VergelijkAsync(
        Catalogus catalogus, string gewijzigdSinds, CancellationToken cancellationToken)
    {
        var (van, fouten) = await new Ijkpunt(versies).ZoekAsync(gewijzigdSinds, cancellationToken);
        if (fouten.Count > 0)
        {
            return (null, [], fouten);
        }

        // A version that does not exist has no documents: everything then counts as added.
        var verschillen = await versies.VerschilAsync(van ?? "", catalogus.Versie, cancellationToken);
        return (van, [.. verschillen.Select(v => new Catalogusverschil(v.Soort, v.Id, (Aard)v.Aard))], fouten);
    }
}

/// <summary>A place in a version of the catalogue.</summary>
/// <param name="Catalogus">Null when that version is not here any more.</param>
/// <param name="Interventies">What is being read, in order of id.</param>
/// <param name="Begin">How many of them were read before.</param>
/// <param name="Fouten">What was wrong with the question.</param>
internal sealed record Catalogusplek(Catalogus? Catalogus, IReadOnlyList<Interventie> Interventies, int Begin, IReadOnlyList<Fout> Fouten)
{
    public CatalogusDeel Deel(int aantal)
    {
        var deel = Interventies.Skip(Begin).Take(aantal).ToList();
        var volgende = Begin + deel.Count < Interventies.Count ? new Cursor(Catalogus!.Versie, deel[^1].Id).ToString() : null;
        return new CatalogusDeel(Catalogus!.Versie, Interventies.Count, volgende, [.. deel.Select(i => i.NaarAntwoord(Catalogus))]);
    }
}
