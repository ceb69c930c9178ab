using Gereedschapskist.Zoeken.Indexering;

namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>Looks a <see cref="Zoekopdracht"/> up in the index.</summary>
internal sealed class Querybouwer(Woordenschat schat, Zoekopties opties)
{
    private const float Omstandigheid = 0.8f;
    private const float Bijzaak = 0.35f;
    private const float Vaag = 0.15f;

    private static readonly int _alleVelden = (1 << Velden.Tekst.Count) - 1;
    private static readonly int _uitsluitvelden = Masker(Velden.Naam, Velden.Alias, Velden.Doel, Velden.Omgeving);

    /// <summary>What it is about; null when no known word is in it.</summary>
    public Vraagplan? Bouw(Zoekopdracht opdracht)
    {
        var onderwerpen = Knopen(opdracht.Delen, Vraagrol.Onderwerp, 1f);
        var omstandigheden = Knopen(opdracht.Delen, Vraagrol.Omstandigheid, Omstandigheid);
        var bijzaken = Knopen(opdracht.Delen, Vraagrol.Bijzaak, Bijzaak);
        var vaag = Knopen(opdracht.Delen, Vraagrol.Vaag, Vaag);

        // Without a subject the next best is what was asked for.
        List<List<Knoop>> opBelang = [onderwerpen, [.. omstandigheden, .. bijzaken], vaag];
        var kern = opBelang.Find(lijst => lijst.Count > 0);
        return kern is null
            ? null
            : new Vraagplan(kern, [.. opBelang.Where(lijst => lijst != kern).SelectMany(lijst => lijst)], opties.Vraaglezing ? 1 : (kern.Count + 1) / 2);
    }

    /// <summary>What must not be in it.</summary>
    public IReadOnlyList<Knoop> BouwUitgesloten(Zoekopdracht opdracht) =>
        [.. opdracht.Uitgesloten.Select(deel => Maak(deel.Term, 1f, _uitsluitvelden)).OfType<Knoop>()];

    /// <summary>Where the facts tell the form that is not wanted.</summary>
    public IEnumerable<Vindplaatsen> UitgeslotenVorm(Zoekopdracht opdracht) =>
        opdracht.Uitgesloten.SelectMany(deel => Woorden(deel.Term)).Select(woord => schat.In(Velden.Vorm, woord)).OfType<Vindplaatsen>();

    /// <summary>Entries that are called what the text says, or what is in it, with what that adds.</summary>
    public IEnumerable<(Vindplaatsen Plekken, float Score)> BouwNamen(Zoekopdracht opdracht) =>
        from naam in opdracht.Namen
        let plekken = schat.In(Velden.VolledigeNaam, naam.Naam)
        where plekken is not null
        select (plekken, naam.HeleVraag ? Naamkandidaat.HeleNaam : Naamkandidaat.NaamInVraag);

    /// <summary>The words of a term, without words that only go along with it.</summary>
    private static IEnumerable<string> Woorden(Zoekterm term) => term switch
    {
        Woordterm woord => [woord.Term],
        EenVan keuze => keuze.Keuzes.SelectMany(Woorden),
        _ => [],
    };

    private List<Knoop> Knopen(IEnumerable<Vraagdeel> delen, Vraagrol rol, float gewicht) =>
        [.. delen.Where(d => d.Rol == rol).Select(d => Maak(d.Term, gewicht, _alleVelden)).OfType<Knoop>()];

    private Knoop? Maak(Zoekterm term, float gewicht, int velden) => term switch
    {
        Woordterm woord => InVelden(woord, gewicht * woord.Gewicht, schat.Van(woord.Term).Documenten, velden),
        EenVan keuze => Beste(keuze, gewicht * keuze.Gewicht, velden),
        Allemaal samen => Samen(samen, gewicht * samen.Gewicht, velden),
        _ => null,
    };

    /// <summary>Rarity is that of the most usual of the choices: a rare synonym must not weigh more than the word itself.</summary>
    private Keuzeknoop? Beste(EenVan keuze, float gewicht, int velden)
    {
        var documenten = keuze.Keuzes.OfType<Woordterm>().Select(w => schat.Van(w.Term).Documenten).DefaultIfEmpty(0).Max();
        var knopen = keuze.Keuzes
            .Select(k => k is Woordterm woord ? InVelden(woord, gewicht * woord.Gewicht, documenten, velden) : Maak(k, gewicht, velden))
            .OfType<Knoop>()
            .ToList();
        return knopen.Count == 0 ? null : new Keuzeknoop(knopen);
    }

    private Samenknoop? Samen(Allemaal samen, float gewicht, int velden)
    {
        var knopen = samen.Delen.Select(d => Maak(d, gewicht, velden)).OfType<Knoop>().ToList();
        return knopen.Count < samen.Delen.Count ? null : new Samenknoop(knopen);
    }

    private Woordknoop? InVelden(Woordterm woord, float gewicht, int documenten, int velden)
    {
        var bekend = schat.Van(woord.Term);
        var knopen = new List<Veldknoop>();
        for (var veld = 0; veld < bekend.Plekken.Length; veld++)
        {
            if (bekend.Plekken[veld] is { } plekken && (velden & (1 << veld)) != 0)
            {
                knopen.Add(new Veldknoop(
                    veld,
                    plekken,
                    schat.Lengten[veld],
                    gewicht * (opties.Veldgewichten ? Velden.Tekst[veld].Gewicht : 1f),
                    Gelijkenis.Van(Velden.Tekst[veld].Naam).Zeldzaamheid(schat.Documenten, documenten)));
            }
        }

        return knopen.Count == 0 ? null : new Woordknoop(woord.Term, knopen);
    }

    private static int Masker(params ReadOnlySpan<string> namen)
    {
        var masker = 0;
        for (var veld = 0; veld < Velden.Tekst.Count; veld++)
        {
            masker |= namen.Contains(Velden.Tekst[veld].Naam) ? 1 << veld : 0;
        }

        return masker;
    }
}
