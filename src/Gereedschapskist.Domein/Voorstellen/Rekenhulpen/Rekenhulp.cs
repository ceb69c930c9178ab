using Gereedschapskist.Domein.Referenties;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Rekenhulpen;

/// <summary>Local numbers for a question: how many people the agreement asks for, and which benefits sources report.</summary>
public static class Rekenhulp
{
    public static Rekenbeeld Bereken(Voorstelopdracht vraag)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        IReadOnlyList<Streefwaardebeeld> streefwaarden =
            [.. (vraag.Functie?.Functie.Streefwaarden ?? []).Select(streefwaarde => Streefwaarderekening.Bereken(streefwaarde, vraag))];
        var (deelnemers, uitleg) = Deelnemers(vraag);
        return new Rekenbeeld
        {
            Invoer = [.. Bevolking.Invoer(vraag)],
            Streefwaarden = streefwaarden,
            LokaleCijfers = Behoefte.Cijfers(vraag),
            Gewichtsreden = vraag.Gewichtsreden,
            Indicatoren = [.. Indicatoren(vraag)],
            Deelnemers = deelnemers,
            DeelnemersUitleg = uitleg,
            Baten = [.. Baten(vraag).Select(feit => Batenbeeld.Van(feit, vraag.Catalogus))],
        };
    }

    /// <summary>What the asker says, else what the agreement asks here; else unknown.</summary>
    private static (int? Aantal, string Uitleg) Deelnemers(Voorstelopdracht vraag)
    {
        if (vraag.Deelnemers is { } gevraagd)
        {
            return (gevraagd, $"U rekent met {Nl.Afgerond(gevraagd)} deelnemers.");
        }

        return Akkoordaantal.Voor(vraag) is not { } akkoord
            ? (null, "Hoeveel mensen meedoen is onbekend. Geef zelf het aantal deelnemers op.")
            : (akkoord.Tot, $"Wat het akkoord hier per jaar vraagt: {string.Join(" Of, in een andere lezing: ", akkoord.Lezingen.Select(lezing => lezing.Berekening))}");
    }

    /// <summary>Those of the goal itself first.</summary>
    private static IEnumerable<Indicatorbeeld> Indicatoren(Voorstelopdracht vraag) =>
        from doel in vraag.Catalogus.Gezondheidsdoelen
        where vraag.Doel?.Ids.Contains(doel.Id) is true
        orderby doel.Id != vraag.Doel!.Doel.Id, doel.Id
        from indicator in doel.Indicatoren
        select new Indicatorbeeld(doel.Id, doel.Naam, indicator.Omschrijving, indicator.Nu, indicator.Doel);

    private static IEnumerable<KostenBatenfeit> Baten(Voorstelopdracht vraag) =>
        Batenzoeker.Over(vraag.Catalogus, [.. new[] { vraag.Functie?.Functie.Id, vraag.Doel?.Doel.Id }.OfType<string>()]);
}
