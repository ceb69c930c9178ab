using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Api.Platform.Fouten;

/// <summary>What a handler returns when it refuses. One place where refusals become problems.</summary>
internal static class Problemen
{
    /// <summary>Faults written out in one answer; of the rest only the number is given.</summary>
    public const int MeesteFouten = 100;

    /// <summary>Characters of the path of a field; a client that nests names of its own gets the beginning back.</summary>
    private const int LangstePad = 200;

    public static Probleem Maak(Probleemsoort soort, string detail, IReadOnlyList<Fout>? fouten = null) => new()
    {
        Type = soort.Type,
        Title = soort.Titel,
        Status = soort.Status,
        Detail = detail,
        Code = soort.Code,
        Fouten = Meldingen(fouten ?? []),
        MeerFouten = Math.Max(0, (fouten?.Count ?? 0) - MeesteFouten),
    };

    /// <summary>The first faults, as they are written out.</summary>
    public static IReadOnlyList<Foutmelding> Meldingen(IEnumerable<Fout> fouten) =>
        [.. fouten.Take(MeesteFouten).Select(f => new Foutmelding(KortPad(f.Veld), f.Code, f.Melding, f.Herstel))];

    /// <summary>400 with every error there is.</summary>
    public static OngeldigVerzoek OngeldigeInvoer(IReadOnlyList<Fout> fouten) =>
        new(Maak(Probleemsoort.OngeldigeInvoer, Samenvatting(fouten), fouten));

    /// <summary>404 for an id nobody knows, with the nearest known one.</summary>
    /// <param name="soort">What was asked for, with article: "De interventie".</param>
    public static NietGevonden NietGevonden(string soort, string id, IEnumerable<string> bekend)
    {
        var dichtstbij = Dichtstbij.Van(id, bekend);
        var tip = dichtstbij is null ? "Kijk in de lijst welke er zijn." : $"Bedoelde u '{dichtstbij}'?";
        return new(Maak(Probleemsoort.NietGevonden, $"{soort} '{Nl.Kort(id)}' staat niet in deze catalogus. {tip}"));
    }

    public static NietGevonden NietGevonden(string detail) => new(Maak(Probleemsoort.NietGevonden, detail));

    public static NietAangemeld NietAangemeld(string detail) => new(Maak(Probleemsoort.NietAangemeld, detail));

    public static NietToegestaan NietToegestaan(string detail) => new(Maak(Probleemsoort.NietToegestaan, detail));

    public static Botsing Botsing(string detail) => new(Maak(Probleemsoort.Botsing, detail));

    public static Verlopen Verlopen(string detail) => new(Maak(Probleemsoort.Verlopen, detail));

    public static VersieKloptNiet VersieKloptNiet(string detail) => new(Maak(Probleemsoort.VersieKloptNiet, detail));

    public static VersieOntbreekt VersieOntbreekt(string detail) => new(Maak(Probleemsoort.VersieOntbreekt, detail));

    private static string KortPad(string pad) => pad.Length <= LangstePad ? pad : $"{pad[..LangstePad]}…";

    private static string Samenvatting(IReadOnlyList<Fout> fouten) => fouten.Count == 1
        ? $"{fouten[0].Melding} {fouten[0].Herstel}"
        : $"Er zijn {fouten.Count} fouten. Bij 'fouten' staat per fout wat er mis is en hoe u het herstelt{(fouten.Count > MeesteFouten ? $"; dit zijn de eerste {MeesteFouten}" : "")}.";
}
