using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Parts against purses, as known without a situation: of a chain, or of any set of interventies.</summary>
public sealed record Financieringsmatrix
{
    public required DateOnly Peildatum { get; init; }

    public required IReadOnlyList<Matrixrij> Rijen { get; init; }

    /// <summary>The columns.</summary>
    public static IReadOnlyList<Grondslag> Grondslagen { get; } =
    [
        Grondslag.Zvw, Grondslag.AanvullendeVerzekering, Grondslag.Wmo, Grondslag.Wpg, Grondslag.Jeugdwet, Grondslag.Wlz, Grondslag.Spuk, Grondslag.EigenBijdrage,
    ];

    public static Financieringsmatrix Van(Catalogus catalogus, Basisfunctionaliteit functie, DateOnly peildatum)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        return new Financieringsmatrix
        {
            Peildatum = peildatum,
            Rijen = [.. catalogus.Financiering.OnderdelenVan(functie).Select(v => Rij(catalogus.Financiering, v, peildatum, null))],
        };
    }

    /// <summary>A row per part that an interventie can fill; an interventie without a part gets one row with what sources say.</summary>
    public static Financieringsmatrix Van(Catalogus catalogus, IEnumerable<Interventie> interventies, DateOnly peildatum)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        return new Financieringsmatrix
        {
            Peildatum = peildatum,
            Rijen = [.. interventies.SelectMany(i => RijenVan(catalogus.Financiering, i, peildatum))],
        };
    }

    private static IEnumerable<Matrixrij> RijenVan(Financieringskennis kennis, Interventie interventie, DateOnly peildatum)
    {
        var vragen = kennis.OnderdelenVan(interventie);
        return vragen.Count > 0
            ? vragen.Select(v => Rij(kennis, v, peildatum, interventie))
            : [ZonderOnderdeel(interventie)];
    }

    private static Matrixrij Rij(Financieringskennis kennis, Onderdeelvraag onderdeel, DateOnly peildatum, Interventie? interventie)
    {
        var vraag = new Tabelvraag(onderdeel, peildatum, Situatie.Leeg);
        var oordeel = Oordeelvorming.Vorm(vraag, vraag.OpenVelden(), kennis);
        List<Financieringsregel> eigen = [.. vraag.MogelijkeRegels.Where(r => r.Onderdeel == vraag.Tabel.Onderdeel)];
        var vast = oordeel.Regels.Count == 1 && oordeel.Oordeel is not (Financieringsoordeel.Voorwaardelijk or Financieringsoordeel.NietGeregeld);
        return new Matrixrij
        {
            Interventie = interventie?.Id,
            Onderdeel = oordeel.Onderdeel,
            Naam = oordeel.Naam,
            Stap = oordeel.Stap,
            Keten = oordeel.Keten,
            Oordeel = oordeel.Oordeel,
            Zekerheid = oordeel.Zekerheid,
            Uitleg = oordeel.Uitleg,
            Cellen =
            [
                .. Grondslagen.Select(g => !eigen.Exists(r => r.Dan.Grondslagen.Contains(g))
                    ? Matrixstatus.NietGenoemd
                    : vast ? Matrixstatus.Betaalt : Matrixstatus.OnderVoorwaarden),
            ],
        };
    }

    private static Matrixrij ZonderOnderdeel(Interventie interventie) => new()
    {
        Interventie = interventie.Id,
        Onderdeel = Onderdeeloordeel.Geheel,
        Naam = interventie.Naam,
        Oordeel = Financieringsoordeel.Onbekend,
        Zekerheid = Zekerheid.Onbekend,
        Uitleg = "Geen regel zegt wie dit betaalt; de cellen tonen wat bronnen over deze interventie zeggen.",
        Cellen = [.. Grondslagen.Select(g => interventie.Financiering.Any(f => f.Grondslag == g) ? Matrixstatus.VolgensBron : Matrixstatus.NietGenoemd)],
    };
}
