using Gereedschapskist.Api.Export;
using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Api.Export.Werkmappen;
using Gereedschapskist.Api.Platform.Vormen;
using Gereedschapskist.Api.Shortlists.Export.Besluiten;
using Gereedschapskist.Api.Shortlists.Export.Overeenkomsten;
using Gereedschapskist.Api.Shortlists.Export.Regioplannen;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>Files made of a shortlist; the API and the pages get the same ones.</summary>
internal static class Shortlistexport
{
    public static Exportbestand Maak(GeopendeShortlist open, Exportvorm vorm)
    {
        var bron = Shortlistbron.Van(open);
        Action<Stream> schrijf = Exportvorm.Documenten.Contains(vorm)
            ? uit => Documentwriter.Schrijf(Shortlistdocument.Maak(bron), vorm, uit)
            : uit => Werkmapwriter.Schrijf(Shortlistwerkmap.Maak(bron, vorm.Vorm == Vorm.Csv), vorm, uit);
        return new Exportbestand(vorm, $"shortlist-{bron.Bestandsnaam}", bron.Catalogus.Versie, schrijf);
    }

    public static Exportbestand MaakBesluitstuk(GeopendeShortlist open, Exportvorm vorm) => MaakStuk(open, vorm, "besluitstuk", Besluitstuk.Maak);

    public static Exportbestand MaakWerkagenda(GeopendeShortlist open, Exportvorm vorm) => MaakStuk(open, vorm, "werkagenda", Werkagendadocument.Maak);

    public static Exportbestand MaakRegioplan(GeopendeShortlist open, Exportvorm vorm) => MaakStuk(open, vorm, "regioplan", Regioplandocument.Maak);

    public static Exportbestand MaakOvereenkomst(GeopendeShortlist open, Exportvorm vorm) => MaakStuk(open, vorm, "samenwerkingsovereenkomst", Overeenkomstdocument.Maak);

    private static Exportbestand MaakStuk(GeopendeShortlist open, Exportvorm vorm, string soort, Func<Shortlistbron, Document> maak)
    {
        var bron = Shortlistbron.Van(open);
        return new Exportbestand(vorm, $"{soort}-{bron.Bestandsnaam}", bron.Catalogus.Versie, uit => Documentwriter.Schrijf(maak(bron), vorm, uit));
    }
}
