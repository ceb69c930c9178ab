using Gereedschapskist.Api.Catalogi.Wijzigingen;
using Gereedschapskist.Api.Interventies;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Api.Catalogi;

/// <summary>Reads on where a cursor points, in the version it points at, and tells what changed since another version.</summary>
internal sealed class Catalogusbladeraar(CatalogusRepository versies, CatalogusArchief archief, Wijzigingenboek boek, TimeProvider klok)
{
    /// <summary>Without a version or a day, a reader wants the news: what came with the last few versions.</summary>
    private const int LaatsteKeren = 10;

    public async Task<Catalogusplek> ZoekAsync(Catalogus huidig, string? cursor, string? gewijzigdSinds, CancellationToken cancellationToken)
    {
        var fouten = new List<Fout>();
        var plek = default(Cursor);
        if (cursor is not null && !Cursor.TryParse(cursor, out plek))
        {
            fouten.Add(new Fout(
                "cursor",
                Foutcodes.WaardeOnbekend,
                "Deze cursor is niet van deze dienst.",
                "Gebruik de 'volgende' uit het vorige antwoord, of laat 'cursor' weg."));
        }

        var catalogus = plek.Versie is null || plek.Versie == huidig.Versie ? huidig : await archief.OpenAsync(plek.Versie, cancellationToken);
        if (catalogus is null)
        {
            return new Catalogusplek(null, [], 0, null, fouten);
        }

        var interventies = catalogus.Interventies;
        string? sinds = null;
        if (gewijzigdSinds is not null)
        {
            var (van, bezwaren) = await new Ijkpunt(versies).ZoekAsync(gewijzigdSinds, cancellationToken);
            sinds = van ?? "leeg";
            fouten.AddRange(bezwaren);
            var wijzigingen = bezwaren.Count > 0 ? [] : await boek.TussenAsync(van, catalogus, Peildata.Vandaag(klok), cancellationToken);
            var gewijzigd = wijzigingen.Where(w => w.Soort.Naam == "interventies").Select(w => w.Stuk.Id).ToHashSet(StringComparer.Ordinal);
            interventies = [.. interventies.Where(i => gewijzigd.Contains(i.Id))];
        }

        var begin = plek.NaId is { } na ? interventies.Count(i => string.CompareOrdinal(i.Id, na) <= 0) : 0;
        return new Catalogusplek(catalogus, interventies, begin, sinds, fouten);
    }

    /// <summary>What changed up to now, each with when.</summary>
    public async Task<Wijzigingenoverzicht> VergelijkAsync(
        Catalogus huidig, Wijzigingenvraag vraag, DateOnly dag, CancellationToken cancellationToken)
    {
        var (van, fouten) = vraag.GewijzigdSinds is { } sinds
            ? await new Ijkpunt(versies).ZoekAsync(sinds, cancellationToken)
            : (await versies.VoorLaatsteAsync(LaatsteKeren, cancellationToken), []);
        var wijzigingen = fouten.Count > 0 ? [] : await boek.TussenAsync(van, huidig, dag, cancellationToken);
        fouten.AddRange(vraag.Controleer(huidig, wijzigingen));

        // What has no document of its own, or changed through that of another, changed with the last version at the latest.
        var momenten = await versies.LaatstGewijzigdAsync(cancellationToken);
        var laatst = momenten.Values.DefaultIfEmpty(new DateTimeOffset(huidig.Beschrijving.Datum, TimeOnly.MinValue, TimeSpan.Zero)).Max();
        return new Wijzigingenoverzicht(
            van, [.. wijzigingen.Where(vraag.Past).Select(w => (w, momenten.GetValueOrDefault(w.Document, laatst)))], laatst, fouten);
    }
}

/// <summary>A place in a version of the catalogue.</summary>
/// <param name="Catalogus">Null when that version is not here any more.</param>
/// <param name="Interventies">What is being read, in order of id.</param>
/// <param name="Begin">How many of them were read before.</param>
/// <param name="Sinds">The version that what is being read was compared with; null when it is all of the catalogue.</param>
/// <param name="Fouten">What was wrong with the question.</param>
internal sealed record Catalogusplek(
    Catalogus? Catalogus, IReadOnlyList<Interventie> Interventies, int Begin, string? Sinds, IReadOnlyList<Fout> Fouten)
{
    public CatalogusDeel Deel(int aantal)
    {
        var deel = Interventies.Skip(Begin).Take(aantal).ToList();
        var volgende = Begin + deel.Count < Interventies.Count ? new Cursor(Catalogus!.Versie, deel[^1].Id).ToString() : null;
        return new CatalogusDeel(Catalogus!.Versie, Interventies.Count, volgende, [.. deel.Select(i => i.NaarAntwoord(Catalogus))]);
    }
}
