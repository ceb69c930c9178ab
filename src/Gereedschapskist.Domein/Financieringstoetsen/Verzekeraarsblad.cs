using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Financieringstoetsen;

/// <summary>What an insurer has to know of one topic on one page: every rule that can make a part insured, with all that goes with it.</summary>
public sealed record Verzekeraarsblad
{
    /// <summary>Name of the keten or basisfunctionaliteit.</summary>
    public required string Onderwerp { get; init; }

    public required DateOnly Peildatum { get; init; }

    /// <summary>The insurer whose purchasing is in it; null for the general rules only.</summary>
    public string? Zorgverzekeraar { get; init; }

    public required IReadOnlyList<Verzekeraarsrij> Rijen { get; init; }

    public static Verzekeraarsblad Van(
        Catalogus catalogus, Basisfunctionaliteit functie, DateOnly peildatum, string? zorgverzekeraar = null)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(functie);
        return Van(catalogus.Financiering, functie.Naam, catalogus.Financiering.VragenOver(functie), peildatum, zorgverzekeraar);
    }

    public static Verzekeraarsblad Van(Catalogus catalogus, Keten keten, DateOnly peildatum, string? zorgverzekeraar = null)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(keten);
        return Van(catalogus.Financiering, keten.Naam, catalogus.Financiering.VragenOver(keten), peildatum, zorgverzekeraar);
    }

    private static Verzekeraarsblad Van(
        Financieringskennis kennis, string onderwerp, IReadOnlyList<Onderdeelvraag> vragen, DateOnly peildatum, string? zorgverzekeraar) => new()
        {
            Onderwerp = onderwerp,
            Peildatum = peildatum,
            Zorgverzekeraar = zorgverzekeraar,
            Rijen =
            [
                .. vragen.SelectMany(v => v.Kennis.Tabel.Regels
                    .Where(r => r.Onderdeel == v.Kennis.Tabel.Onderdeel && Hoort(r, peildatum, zorgverzekeraar))
                    .OrderBy(r => r.Voorrang)
                    .ThenBy(r => r.Als.Count)
                    .Select(r => Rij(kennis, v.Kennis, r, peildatum, zorgverzekeraar) with { Naam = v.Kennis.Onderdeel.Naam.Length > 0 ? v.Kennis.Onderdeel.Naam : onderwerp })),
            ],
        };

    /// <summary>Written rules by which the insurer can pay, valid on the day; of purchasing only that of the insurer asked about.</summary>
    private static bool Hoort(Financieringsregel regel, DateOnly peildatum, string? zorgverzekeraar) =>
        !regel.Afgeleid
        && regel.GeldtOp(peildatum)
        && (regel.Dan.Grondslagen.Contains(Grondslag.Zvw) || regel.Dan.Grondslagen.Contains(Grondslag.AanvullendeVerzekering) || IsInkoop(regel))
        && (!IsInkoop(regel) || (zorgverzekeraar is { } id && regel.Als.Any(v => v.Veld == Veldnamen.Zorgverzekeraar && v.Geldt(Veldantwoord.Van(id)))));

    private static bool IsInkoop(Financieringsregel regel) => regel.Als.Any(v => v.Veld == Veldnamen.Zorgverzekeraar);

    private static Verzekeraarsrij Rij(
        Financieringskennis kennis, Onderdeelkennis onderdeel, Financieringsregel regel, DateOnly peildatum, string? zorgverzekeraar)
    {
        var situatie = zorgverzekeraar is { } id ? Situatie.Leeg.Met(Veldnamen.Zorgverzekeraar, Veldantwoord.Van(id)) : Situatie.Leeg;
        var betaling = new Eigenbetaling([regel], peildatum, situatie, kennis);
        return new Verzekeraarsrij
        {
            Onderdeel = onderdeel.Onderdeel.Id,
            Naam = onderdeel.Onderdeel.Naam,
            Regel = regel.Id,
            Oordeel = regel.Oordeel,
            VoorWie = [.. Groepen(onderdeel.Tabel, regel, peildatum), .. regel.Als.Select(kennis.Zin)],
            GeldigVan = regel.GeldigVan,
            GeldigTot = regel.GeldigTot,
            EigenRisico = betaling.EigenRisico,
            EigenRisicoToelichting = betaling.Toelichtingen.Count > 0 ? string.Join(" ", betaling.Toelichtingen) : null,
            Betaaltitels = kennis.Tarieven.Op(regel.Dan.Prestaties, peildatum, zorgverzekeraar),
            Voorwaarden = [.. regel.Dan.OpenVoorwaarden, .. regel.Dan.NietGetoetst],
            Grondslagen = regel.Dan.Grondslagen,
            Uitleg = regel.Uitleg,
            Bronnen = [.. regel.Bronnen.Concat(betaling.Bronnen).Distinct()],
        };
    }

    /// <summary>The groups that guard this part, as far as the rule does not say itself who it is for.</summary>
    private static IEnumerable<string> Groepen(Beslistabel tabel, Financieringsregel regel, DateOnly peildatum) => tabel.Regels
        .Where(r => r.Groep is not null && r.GeldtOp(peildatum) && !r.Als.Any(v => regel.Als.Any(eigen => eigen.Veld == v.Veld && v.Veld != Veldnamen.Uitvoerder)))
        .Select(r => r.Groep!)
        .Distinct();
}
