using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Financieringstoetsen;

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
            Rijen = [.. catalogus.Financiering.VragenOver(functie).Select(v => Rij(catalogus.Financiering, v, peildatum, functie.Naam, null))],
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

    /// <summary>The verdicts of an answer against purses: the same situation, so the same cells.</summary>
    public static Financieringsmatrix Van(Financieringsantwoord antwoord)
    {
        ArgumentNullException.ThrowIfNull(antwoord);
        return new Financieringsmatrix { Peildatum = antwoord.Peildatum, Rijen = [.. antwoord.Oordelen.Where(o => o.ZelfdeAls is null).Select(Rij)] };
    }

    private static Matrixrij Rij(Onderdeeloordeel oordeel) => new()
    {
        Onderdeel = oordeel.Onderdeel,
        Naam = oordeel.Naam,
        Stap = oordeel.Stap,
        Keten = oordeel.Keten,
        Oordeel = oordeel.Oordeel,
        HangtAfVan = oordeel.HangtAfVan,
        Zekerheid = oordeel.Zekerheid,
        Uitleg = oordeel.Uitleg,
        Cellen = [.. Grondslagen.Select(g => Status(oordeel, g))],
    };

    private static Matrixstatus Status(Onderdeeloordeel oordeel, Grondslag grondslag) =>
        !oordeel.Grondslagen.Contains(grondslag) ? Matrixstatus.NietGenoemd
        : oordeel.MogelijkeOordelen.Count == 1 && oordeel.Oordeel != Financieringsoordeel.Voorwaardelijk ? Matrixstatus.Betaalt
        : Matrixstatus.OnderVoorwaarden;

    private static IEnumerable<Matrixrij> RijenVan(Financieringskennis kennis, Interventie interventie, DateOnly peildatum) =>
        kennis.VragenOver(interventie).Select(v => Rij(kennis, v, peildatum, interventie.Naam, interventie));

    private static Matrixrij Rij(
        Financieringskennis kennis, Onderdeelvraag onderdeel, DateOnly peildatum, string naam, Interventie? interventie)
    {
        var vraag = new Tabelvraag(onderdeel, peildatum, Situatie.Leeg);
        var oordeel = Oordeelvorming.Vorm(vraag, vraag.OpenVelden(), kennis);
        List<Financieringsregel> eigen = [.. vraag.MogelijkeRegels.Where(r => r.Onderdeel == vraag.Tabel.Onderdeel)];
        var vast = oordeel.Regels.Count == 1
            && oordeel.Oordeel is not (Financieringsoordeel.Voorwaardelijk or Financieringsoordeel.NietGeregeld);
        return new Matrixrij
        {
            Interventie = interventie?.Id,
            Onderdeel = oordeel.Onderdeel,
            Naam = oordeel.Naam.Length > 0 ? oordeel.Naam : naam,
            Stap = oordeel.Stap,
            Keten = oordeel.Keten,
            Oordeel = oordeel.Oordeel,
            HangtAfVan = oordeel.HangtAfVan,
            Zekerheid = oordeel.Zekerheid,
            Uitleg = oordeel.Uitleg,
            Cellen =
            [
                .. Grondslagen.Select(g => eigen.Exists(r => r.Dan.Grondslagen.Contains(g))
                    ? vast ? Matrixstatus.Betaalt : Matrixstatus.OnderVoorwaarden
                    : interventie is not null && oordeel.Keten is null && interventie.Financiering.Any(f => f.Grondslag == g)
                        ? Matrixstatus.VolgensBron
                        : Matrixstatus.NietGenoemd),
            ],
        };
    }
}
