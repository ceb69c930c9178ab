using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Opslag.Shortlists;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>Saves a change of a dossier for the API, of all of it or of a part: with the secret, and in the version that was changed.</summary>
internal sealed class Dossierschrijver(Shortlistkast kast, ShortlistRepository opslag, TimeProvider klok)
{
    /// <summary>As <see cref="BewaarAsync"/>, of something about the region.</summary>
    public Task<Results<Ok<T>, NietGevonden, OngeldigVerzoek, VersieOntbreekt, VersieKloptNiet, NietBewaard>> BewaarRegioAsync<T>(
        string id,
        (string? Authorization, string? IfMatch) koppen,
        HttpContext context,
        Func<Regiodeel, Regiobinder, Regiodeel> wijzig,
        Func<GeopendeShortlist, T> antwoord,
        CancellationToken cancellationToken) =>
        BewaarAsync(id, koppen, context, open => Task.FromResult(MetRegio(open, wijzig)), antwoord, cancellationToken);

    /// <param name="id">Id of the dossier.</param>
    /// <param name="koppen">What the client sent to prove that it may, and of which version.</param>
    /// <param name="context">The request.</param>
    /// <param name="wijzig">The dossier as it should be, or everything that is wrong with what was sent.</param>
    /// <param name="antwoord">What is answered of the new version.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Results<Ok<T>, NietGevonden, OngeldigVerzoek, VersieOntbreekt, VersieKloptNiet, NietBewaard>> BewaarAsync<T>(
        string id,
        (string? Authorization, string? IfMatch) koppen,
        HttpContext context,
        Func<GeopendeShortlist, Task<Uitkomst<Shortlist>>> wijzig,
        Func<GeopendeShortlist, T> antwoord,
        CancellationToken cancellationToken)
    {
        var geheim = Sleutelkop.Lees(koppen.Authorization) ?? "";
        if (await kast.OpenAsync(id, geheim, null, cancellationToken) is not { } open)
        {
            return ShortlistEndpoints.NietGevonden();
        }

        if (koppen.IfMatch is not { } ifMatch)
        {
            return Problemen.VersieOntbreekt($"Stuur in 'If-Match' de versie mee die u wijzigt. De versie van nu is {Versiekop.Schrijf(open.Stuk.Versie)}.");
        }

        var uitkomst = await wijzig(open);
        if (!uitkomst.Gelukt)
        {
            return Problemen.OngeldigeInvoer(uitkomst.Fouten);
        }

        var bewaard = await opslag.BewaarAsync(id, geheim, Versiekop.Lees(ifMatch), Shortlistopslag.Schrijf(uitkomst.Waarde), Verbruiker.Van(context).Naam, cancellationToken);
        switch (bewaard.Uitslag)
        {
            case Opslaguitslag.NietGevonden:
                return ShortlistEndpoints.NietGevonden();
            case Opslaguitslag.TeGroot or Opslaguitslag.DagruimteOp:
                return NietBewaard.Om(bewaard.Uitslag, klok);
        }

        context.Response.Headers.ETag = Versiekop.Schrijf(bewaard.Stuk!.Versie);
        return bewaard.Uitslag == Opslaguitslag.TeLaat
            ? Problemen.VersieKloptNiet(
                $"Iemand anders bewaarde intussen versie {Versiekop.Schrijf(bewaard.Stuk.Versie)}. Wat u stuurde is niet verloren: het staat bij /v1/shortlists/{id}/versies.")
            : TypedResults.Ok(antwoord(await kast.OpenAsync(bewaard.Stuk, cancellationToken)));
    }

    private static Uitkomst<Shortlist> MetRegio(GeopendeShortlist open, Func<Regiodeel, Regiobinder, Regiodeel> wijzig)
    {
        List<Fout> fouten = [];
        var binder = new Regiobinder(open.Toen, open.Inhoud.Context, open.Inhoud.Peildatum, fouten);
        var nieuw = open.Inhoud.MetRegio(regio => wijzig(regio, binder));
        fouten.AddRange(Shortlistcontrole.Controleer(open.Toen, nieuw));
        return fouten.Count > 0 ? fouten : nieuw;
    }
}
