using System.Security.Cryptography;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Opslag.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>What the pages do with a shortlist; the same storage and checks as the API.</summary>
internal sealed class Shortlistbeheer(Shortlistkast kast, ShortlistRepository opslag, Cataloguspeil peil, TimeProvider klok, Shortlistgrenzen grenzen)
{
    /// <summary>Title of a dossier that begins with one interventie.</summary>
    public const string GewoneTitel = "Mijn dossier";

    private const int Pogingen = 5;

    /// <summary>A form is one request whatever is typed in it: who goes back and sends it again wants the shortlist that is there.</summary>
    private static readonly byte[] _zelfdeFormulier = SHA256.HashData("formulier"u8);

    public Task<GeopendeShortlist?> OpenAsync(Shortlistsleutel? sleutel, int? versie, CancellationToken cancellationToken) =>
        sleutel is null ? Task.FromResult<GeopendeShortlist?>(null) : kast.OpenAsync(sleutel.Id, sleutel.Geheim, versie, cancellationToken);

    /// <summary>Makes a shortlist; the same form sent twice gives the same one, on whatever node.</summary>
    /// <param name="formulier">Tells one page that was shown from another, and cannot be guessed; null when nothing does.</param>
    /// <param name="schrijver">The client whose share it is taken from.</param>
    /// <param name="titel">Its title.</param>
    /// <param name="bijdrage">What it begins with; null for an empty one.</param>
    public async Task<Maakpoging> MaakAsync(string? formulier, string schrijver, string titel, Dossierbijdrage? bijdrage)
    {
        var inhoud = Shortlistopslag.Schrijf(bijdrage?.Op(Nieuw(titel)) ?? Nieuw(titel));
        var poging = await MaakAsync(inhoud, schrijver, formulier is null ? null : new Herhaalsleutel(formulier, _zelfdeFormulier));

        // What it made was thrown away since: that should not stick.
        return poging.Uitslag == Opslaguitslag.HerhalingVoorbij ? await MaakAsync(inhoud, schrijver, null) : poging;
    }

    /// <summary>What is wrong with the title of a shortlist to make.</summary>
    public IReadOnlyList<Fout> ControleerTitel(string titel) => [.. Shortlistcontrole.Controleer(peil.Huidig, Nieuw(titel)).Select(f => f with { Veld = "nieuw" })];

    /// <summary>A small change that is right whatever the list is by now, such as adding one: done again when somebody was first.</summary>
    public async Task<bool> WijzigAsync(Shortlistsleutel sleutel, string schrijver, Func<Shortlist, Shortlist> wijzig, CancellationToken cancellationToken)
    {
        for (var poging = 0; poging < Pogingen; poging++)
        {
            if (await OpenAsync(sleutel, null, cancellationToken) is not { } open)
            {
                return false;
            }

            var nieuw = wijzig(open.Inhoud);
            if (Shortlistopslag.Schrijf(nieuw) == open.Stuk.Inhoud)
            {
                return true;
            }

            if ((await BewaarAsync(sleutel, schrijver, open.Stuk.Versie, nieuw, cancellationToken)).Antwoord?.Uitslag == Opslaguitslag.Opgeslagen)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Saves what was changed in a version, or says everything that is wrong with it.</summary>
    public async Task<(IReadOnlyList<Fout> Fouten, Opslagantwoord? Antwoord)> BewaarAsync(
        Shortlistsleutel sleutel, string schrijver, int versie, Shortlist shortlist, CancellationToken cancellationToken)
    {
        var catalogus = await kast.CatalogusAsync(shortlist.CatalogusVersie, cancellationToken) ?? peil.Huidig;
        var fouten = Shortlistcontrole.Controleer(catalogus, shortlist);
        return fouten.Count > 0
            ? (fouten, null)
            : ([], await opslag.BewaarAsync(sleutel.Id, sleutel.Geheim, versie, Shortlistopslag.Schrijf(shortlist), schrijver, cancellationToken));
    }

    /// <summary>Puts the shortlist on the facts of now. What was asked is kept with its own version, so that nothing changes unseen.</summary>
    public Shortlist OpFeitenVanNu(Shortlist shortlist) => shortlist with { CatalogusVersie = peil.Huidig.Versie, Peildatum = Peildata.Vandaag(klok) };

    /// <summary>Until when a browser remembers what is kept now.</summary>
    public DateTimeOffset Bewaartijd() => klok.GetUtcNow().AddMonths(grenzen.BewaartermijnInMaanden);

    /// <summary>Makes a share link and answers its code; null when the shortlist is not there.</summary>
    public Task<string?> DeelAsync(Shortlistsleutel sleutel, CancellationToken cancellationToken) => opslag.DeelAsync(sleutel.Id, sleutel.Geheim, cancellationToken);

    public Task<bool> StopDelenAsync(Shortlistsleutel sleutel, CancellationToken cancellationToken) => opslag.StopDelenAsync(sleutel.Id, sleutel.Geheim, cancellationToken);

    public Task<bool> VerwijderAsync(Shortlistsleutel sleutel, CancellationToken cancellationToken) => opslag.VerwijderAsync(sleutel.Id, sleutel.Geheim, cancellationToken);

    public Task<bool> ZetTerugAsync(Shortlistsleutel sleutel, CancellationToken cancellationToken) => opslag.HerstelAsync(sleutel.Id, sleutel.Geheim, cancellationToken);

    /// <summary>When this shortlist, which was deleted, is erased; null when it was not deleted.</summary>
    public async Task<DateTimeOffset?> GewistOpAsync(Shortlistsleutel? sleutel, CancellationToken cancellationToken) =>
        sleutel is null ? null : await opslag.GewistOpAsync(sleutel.Id, sleutel.Geheim, cancellationToken);

    /// <summary>Another key for the same shortlist; the one until now stops. Null when it is not there.</summary>
    public async Task<Shortlistsleutel?> VernieuwAsync(Shortlistsleutel sleutel, CancellationToken cancellationToken) =>
        await opslag.VernieuwGeheimAsync(sleutel.Id, sleutel.Geheim, cancellationToken) is { } geheim ? sleutel with { Geheim = geheim } : null;

    // Not stopped with the request: whoever clicks twice breaks off the first, and the second waits for what it makes.
    private async Task<Maakpoging> MaakAsync(string inhoud, string schrijver, Herhaalsleutel? herhaling)
    {
        var (uitslag, nieuw) = await opslag.MaakAsync(inhoud, schrijver, herhaling, CancellationToken.None);
        return new Maakpoging(uitslag, nieuw is null ? null : new NieuweSleutel(new Shortlistsleutel(nieuw.Stuk.Id, nieuw.Geheim), nieuw.Stuk.VerlooptOp));
    }

    private Shortlist Nieuw(string titel) => new()
    {
        Titel = titel,
        CatalogusVersie = peil.Huidig.Versie,
        Peildatum = Peildata.Vandaag(klok),
        Context = new Shortlistcontext(),
        Items = [],
    };
}
