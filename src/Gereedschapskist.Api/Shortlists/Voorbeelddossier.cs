using System.Reflection;
using System.Text.Json;
using Gereedschapskist.Api.Shortlists.Contracten;
using Gereedschapskist.Domein.Shortlists.Wijzigingen;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Opslag.Shortlists;
using Gereedschapskist.Zoeken;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>
/// A made-up dossier of a region that ships with the service, to see what a dossier becomes. It stands in no store: it is put on the catalogue of
/// now whenever it is asked, and nobody can change it.
/// </summary>
internal sealed class Voorbeelddossier(Cataloguspeil peil, Zoekindexen indexen)
{
    private const string Bestand = "voorbeelddossier.json";

    private volatile GeopendeShortlist? _open;

    public GeopendeShortlist Open()
    {
        var catalogus = peil.Huidig;
        return _open is { } open && open.Toen.Versie == catalogus.Versie ? open : _open = Maak();
    }

    private GeopendeShortlist Maak()
    {
        using var stroom = Assembly.GetExecutingAssembly().GetManifestResourceStream(Bestand)!;
        var verzoek = JsonSerializer.Deserialize(stroom, ShortlistsJsonContext.Default.ShortlistVerzoek)!;
        var (catalogus, dag) = (peil.Huidig, verzoek.Peildatum!.Value);
        var uitkomst = Shortlistbinder.Bind(verzoek, catalogus, dag, indexen, CancellationToken.None);
        var inhoud = uitkomst.Waarde ?? throw new InvalidDataException($"{Bestand}: {string.Join(" ", uitkomst.Fouten.Select(fout => $"{fout.Veld}: {fout.Melding}"))}");
        var moment = new DateTimeOffset(dag.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var stuk = new Shortliststuk { Id = "voorbeeld", Versie = 1, Inhoud = Shortlistopslag.Schrijf(inhoud), AangemaaktOp = moment, OpgeslagenOp = moment, VerlooptOp = moment };
        return new GeopendeShortlist(stuk, inhoud, catalogus, new Stand(catalogus, dag));
    }
}
