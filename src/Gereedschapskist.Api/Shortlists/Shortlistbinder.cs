using Gereedschapskist.Api.Shortlists.Contracten;
using Gereedschapskist.Api.Voorstellen;
using Gereedschapskist.Domein;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Zoeken;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>Turns a request into a shortlist, or into everything that is wrong with it.</summary>
internal static class Shortlistbinder
{
    public static Uitkomst<Shortlist> Bind(
        ShortlistVerzoek verzoek, Catalogus catalogus, DateOnly peildatum, Zoekindexen indexen, CancellationToken cancellationToken, Regiodeel? regio = null)
    {
        verzoek = MetCodes(verzoek, catalogus);
        var vastlegger = new Vastlegger(catalogus, verzoek.Peildatum ?? peildatum, Doelzoeker.Voor(catalogus, indexen));
        List<Fout> fouten = [];
        var context = verzoek.Context?.NaarContext() ?? new Shortlistcontext();
        var shortlist = new Shortlist
        {
            Titel = verzoek.Titel.Trim(),
            CatalogusVersie = catalogus.Versie,
            Peildatum = verzoek.Peildatum ?? peildatum,
            Context = context,
            Items = [.. verzoek.Items.TotVertrek(cancellationToken).Select(vastlegger.Leg)],
            Voorstellen = vastlegger.Voorstellen((verzoek.Voorstellen ?? []).TotVertrek(cancellationToken)),
            Financieringstoetsen = vastlegger.Financieringstoetsen(verzoek.Financieringstoetsen ?? []),
            Vergeleken = verzoek.Vergeleken ?? [],
            Afspraken = [.. (verzoek.Afspraken ?? []).Select(a => new Dossierafspraak(a.Wat, a.Wie, a.Wanneer))],
            Teksten = verzoek.Teksten ?? new Dictionary<string, string>(),
            Regio = new Regiobinder(catalogus, context, verzoek.Peildatum ?? peildatum, fouten).Bind(verzoek.Regio, regio),
        };
        fouten = [.. Shortlistcontrole.Controleer(catalogus, shortlist), .. vastlegger.Fouten, .. fouten];
        return fouten.Count > 0 ? fouten : shortlist;
    }

    /// <summary>Names of interventies and places as ids and codes; what is not one thing stays as it was, for the check to refuse.</summary>
    internal static ShortlistVerzoek MetCodes(ShortlistVerzoek verzoek, Catalogus catalogus) => verzoek with
    {
        Items = [.. verzoek.Items.Select(item => item with { Interventie = catalogus.Interventiezoeker.Vind(item.Interventie)?.Id ?? item.Interventie })],
        Vergeleken = [.. (verzoek.Vergeleken ?? []).Select(naam => catalogus.Interventiezoeker.Vind(naam)?.Id ?? naam).Distinct(StringComparer.Ordinal)],
        Context = verzoek.Context is { } context ? MetCodes(context, catalogus.Gebieden) : null,
    };

    private static ShortlistcontextVerzoek MetCodes(ShortlistcontextVerzoek context, Gebiedzoeker zoeker)
    {
        context = context with { Gemeente = Leeg(context.Gemeente), Regio = Leeg(context.Regio) };
        if (context is { Gemeente: not null, Regio: not null })
        {
            return context with
            {
                Gemeente = zoeker.Zoek(context.Gemeente).Gebied?.Code ?? context.Gemeente,
                Regio = zoeker.Zoek(context.Regio, regioEerst: true).Gebied?.Code ?? context.Regio,
            };
        }

        var gebied = context.Gemeente is { } gemeente ? zoeker.Zoek(gemeente).Gebied
            : context.Regio is { } regio ? zoeker.Zoek(regio, regioEerst: true).Gebied
            : null;
        return gebied is null ? context
            : gebied.IsRegio ? context with { Gemeente = null, Regio = gebied.Code }
            : context with { Gemeente = gebied.Code, Regio = null };
    }

    private static string? Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst;

    public static Fout OnbekendeVersie(string versie) => new(
        "catalogusVersie", Foutcodes.VersieOnbekend, $"Catalogusversie '{Nl.Kort(versie)}' is hier niet bekend.",
        "Laat 'catalogusVersie' weg om de versie van nu te gebruiken.");
}
