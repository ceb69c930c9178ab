using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Effecten;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Api.Interventies;

/// <summary>The three plain questions about every interventie: how strong is the evidence, what does it do, what does it cost.</summary>
public static class Assen
{
    /// <summary>Highest value of <see cref="Bewijssterkte"/>.</summary>
    public const int SterksteBewijs = 5;

    /// <summary>Recognition with its year: "Goede aanwijzingen (2019)".</summary>
    public static string Bewijs(Catalogus catalogus, Interventie interventie)
    {
        ArgumentNullException.ThrowIfNull(interventie);
        if (interventie.LaatsteErkenning is not { } erkenning || erkenning.Niveau is Erkenningsniveau.Onbekend)
        {
            return Nl.Onbekend;
        }

        var jaar = erkenning.Datering is { } datering ? Nl.Jaar(datering.Jaar) : "jaar onbekend";
        return $"{catalogus.Labels.Van(erkenning.Niveau)} ({jaar})";
    }

    /// <summary>Steps on a scale of five; 0 when it was judged and not recognised, null when nothing is known.</summary>
    public static int? Bewijssterkte(Interventie interventie)
    {
        ArgumentNullException.ThrowIfNull(interventie);
        return interventie.Erkenningsniveau switch
        {
            Erkenningsniveau.Onbekend => null,
            var niveau when niveau < Erkenningsniveau.GoedBeschreven => 0,
            var niveau => niveau - Erkenningsniveau.GoedBeschreven + 1,
        };
    }

    /// <summary>
    /// Recognition, else how sure the measured effect is; null when neither is known.
    /// </summary>
    public static string? BewijsOfOnderzoek(Catalogus catalogus, Interventie interventie)
    {
        ArgumentNullException.ThrowIfNull(interventie);
        return interventie.Erkenningsniveau is not Erkenningsniveau.Onbekend ? Bewijs(catalogus, interventie)
            : Effectlezer.Voornaamste(interventie) is { } effect ? $"Geen erkenning gevonden. Zekerheid van het gemeten effect: {catalogus.Labels.InZin(effect.Zekerheid)}"
            : null;
    }

    /// <summary>Per participant or inhabitant, with its class and what it rests on; null when there is no estimate.</summary>
    public static string? Kosten(Catalogus catalogus, Interventie interventie)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        return catalogus.KostenramingVan(interventie)?.Tekst;
    }

    /// <summary>What nobody told yet and what to ask the owner, in one line; null when all three are known.</summary>
    public static string? Navraag(Catalogus catalogus, Interventie interventie)
    {
        ArgumentNullException.ThrowIfNull(interventie);
        (string Wat, string Vraag)[] open =
        [
            .. new (string Wat, string Vraag, bool Bekend)[]
            {
                ("het bewijs", "heeft een commissie de aanpak beoordeeld?", BewijsOfOnderzoek(catalogus, interventie) is not null),
                ("het effect", "wat is er bij deelnemers gemeten?", Effectlezer.Voornaamste(interventie) is not null),
                ("de kosten", "wat kost een deelnemer of een groep?", Kosten(catalogus, interventie) is not null),
            }.Where(vraag => !vraag.Bekend).Select(vraag => (vraag.Wat, vraag.Vraag)),
        ];
        return open.Length == 0
            ? null
            : $"Nog niet bekend: {Nl.Opsomming([.. open.Select(o => o.Wat)])}. Vraag {interventie.Eigenaar ?? "de eigenaar"}: {string.Join(" ", open.Select(o => o.Vraag))}";
    }
}
