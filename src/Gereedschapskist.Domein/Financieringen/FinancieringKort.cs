using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>The funding of one interventie in short: for ranking, facets and lists.</summary>
public sealed record FinancieringKort
{
    /// <summary>The parts it can fill, with their verdict; empty when no chain describes it.</summary>
    public required IReadOnlyList<OnderdeelKort> Onderdelen { get; init; }

    /// <summary>The purses that can pay at least one part, by rule or by a source about this interventie.</summary>
    public required IReadOnlyList<Grondslag> Grondslagen { get; init; }

    public static FinancieringKort Van(Financieringskennis kennis, Interventie interventie, DateOnly peildatum, Situatie? situatie = null)
    {
        ArgumentNullException.ThrowIfNull(kennis);
        ArgumentNullException.ThrowIfNull(interventie);
        List<Tabelvraag> vragen =
        [
            .. kennis.OnderdelenVan(interventie).Select(v => new Tabelvraag(v, peildatum, situatie ?? Situatie.Leeg)),
        ];
        return new FinancieringKort
        {
            Onderdelen = [.. vragen.Select(v => Kort(v, kennis))],
            Grondslagen =
            [
                .. vragen
                    .SelectMany(v => v.MogelijkeRegels)
                    .SelectMany(r => r.Dan.Grondslagen)
                    .Concat(interventie.Financiering.Select(f => f.Grondslag))
                    .Distinct()
                    .Order(),
            ],
        };
    }

    /// <summary>The purses that can pay at least one part of it.</summary>
    public static IReadOnlyList<Grondslag> GrondslagenVan(Financieringskennis kennis, Interventie interventie, DateOnly peildatum) =>
        Van(kennis, interventie, peildatum).Grondslagen;

    private static OnderdeelKort Kort(Tabelvraag vraag, Financieringskennis kennis)
    {
        var regels = vraag.MogelijkeRegels;
        var onderdeel = vraag.Vraag.Kennis.Onderdeel;
        var open = vraag.OpenVelden();
        return new OnderdeelKort
        {
            Onderdeel = onderdeel.Id,
            Naam = onderdeel.Naam,
            Oordeel = vraag.Oordeel,
            MogelijkeOordelen = vraag.MogelijkeOordelen,
            HangtAfVan = Oordeeluitleg.HangtAfVan(vraag, open),
            Uitleg = Oordeeluitleg.Uitleg(vraag, regels, open, kennis),
            Bronnen = [.. regels.SelectMany(r => r.Bronnen).Distinct()],
        };
    }
}
