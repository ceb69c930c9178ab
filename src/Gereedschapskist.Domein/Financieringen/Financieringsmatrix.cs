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

    public static Financieringsmatrix Van(Catalogus catalogus, Basisfunctionaliteit functie, DateOnly peildatum, Situatie? situatie = null)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        return new Financieringsmatrix
        {
            Peildatum = peildatum,
            Rijen = [.. catalogus.Financiering.VragenOver(functie).Select(v => Rij(catalogus.Financiering, v, (peildatum, situatie ?? Situatie.Leeg), functie.Naam, null))],
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

    private static IEnumerable<Matrixrij> RijenVan(Financieringskennis kennis, Interventie interventie, DateOnly peildatum) =>
        kennis.VragenOver(interventie).Select(v => Rij(kennis, v, (peildatum, Situatie.Leeg), interventie.Naam, interventie));

    private static Matrixrij Rij(
        Financieringskennis kennis, Onderdeelvraag onderdeel, (DateOnly Peildatum, Situatie Situatie) gevraagd, string naam, Interventie? interventie)
    {
        var vraag = new Tabelvraag(onderdeel, gevraagd.Peildatum, gevraagd.Situatie);
        var oordeel = Oordeelvorming.Vorm(vraag, vraag.OpenVelden(), kennis);
        List<Financieringsregel> eigen = [.. vraag.MogelijkeRegels.Where(r => r.Onderdeel == vraag.Tabel.Onderdeel)];
        var vast = oordeel.Regels.Count == 1 && oordeel.Oordeel is not (Financieringsoordeel.Voorwaardelijk or Financieringsoordeel.NietGeregeld);
        return new Matrixrij
        {
            Interventie = interventie?.Id,
            Onderdeel = oordeel.Onderdeel,
            Naam = oordeel.Naam.Length > 0 ? oordeel.Naam : naam,
            Stap = oordeel.Stap,
            Keten = oordeel.Keten,
            Oordeel = oordeel.Oordeel,
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
