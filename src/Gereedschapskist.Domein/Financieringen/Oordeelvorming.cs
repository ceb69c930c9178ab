using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Turns the rules that can still decide into one answer that explains itself.</summary>
internal static class Oordeelvorming
{
    public static Onderdeeloordeel Vorm(Tabelvraag vraag, List<OpenVeld> open, Financieringskennis kennis)
    {
        var regels = vraag.MogelijkeRegels;
        var leidend = regels.Count > 0 ? regels[0] : null;
        var betaling = new Eigenbetaling(regels, vraag.Peildatum, vraag.Situatie, kennis);
        var oordeel = new Onderdeeloordeel
        {
            Onderdeel = vraag.Vraag.Kennis.Onderdeel.Id,
            Naam = Onderdeelnaam.Van(vraag, kennis),
            Stap = vraag.Vraag.Kennis.Keten is null ? null : vraag.Vraag.Kennis.Onderdeel.Stap,
            Keten = vraag.Vraag.Kennis.Keten?.Id,
            Oordeel = vraag.Oordeel,
            MogelijkeOordelen = vraag.MogelijkeOordelen,
            HangtAfVan = Oordeeluitleg.HangtAfVan(vraag, open),
            Regels = [.. regels.Select(r => new Toegepasteregel(r.Id, r.Oordeel, r.Uitleg))],
            Grondslagen = [.. Samen(regels, r => r.Dan.Grondslagen).Order()],
            Verantwoordelijke = Gedeeld(regels, r => r.Dan.Verantwoordelijke, vraag),
            Voorwaarden = Oordeeluitleg.Voorwaarden(vraag, leidend, kennis),
            Uitgangspunten = Oordeeluitleg.Uitgangspunten(vraag),
            NietGetoetst = leidend?.Dan.NietGetoetst ?? [],
            Betaaltitels = kennis.Tarieven.Op(regels.SelectMany(r => r.Dan.Prestaties), vraag.Peildatum, vraag.Situatie[Veldnamen.Zorgverzekeraar]?.Keuze),
            EigenRisico = betaling.EigenRisico,
            EigenRisicoToelichting = betaling.Toelichtingen.Count == 0 ? null : string.Join(" ", betaling.Toelichtingen),
            EigenBijdrage = betaling.EigenBijdrage,
            EigenBijdrageToelichting = betaling.EigenBijdrageToelichting,
            Duiding = regels.Select(r => r.Dan.Duiding).OfType<string>().Select(kennis.Duiding).FirstOrDefault(),
            Uitvoerders = leidend?.Dan.Uitvoerders ?? [],
            Verwijzers = leidend?.Dan.Verwijzers ?? [],
            GeldigVan = Begin(vraag, regels),
            GeldigTot = Eind(vraag, regels),
            Zekerheid = vraag.ZonderRegelMogelijk ? Zekerheid.Onbekend : regels.Max(r => r.Zekerheid),
            Uitleg = Oordeeluitleg.Uitleg(vraag, regels, open, kennis),
            Opmerkingen = Oordeeluitleg.Opmerkingen(vraag, leidend, kennis),
            Geld = kennis.Geld.Bedragen(regels.SelectMany(r => r.Geld), vraag.Peildatum.Year),
            Programma = Programma(vraag, kennis),
            Inkoop = Inkoop(vraag, kennis),
            Bronnen = [.. Samen(regels, r => r.Bronnen).Concat(betaling.Bronnen).Distinct()],
        };
        return oordeel with { Leeg = Leegte.Van(oordeel, regels, betaling) };
    }

    /// <summary>A value that all possible rules share; null when they differ or when no rule may apply.</summary>
    private static T? Gedeeld<T>(List<Financieringsregel> regels, Func<Financieringsregel, T?> waarde, Tabelvraag vraag)
        where T : struct
    {
        if (regels.Count == 0 || vraag.ZonderRegelMogelijk)
        {
            return null;
        }

        var eerste = waarde(regels[0]);
        return regels.TrueForAll(r => Nullable.Equals(waarde(r), eerste)) ? eerste : null;
    }

    /// <summary>Since when it is so: shared by all, or else by the insured outcomes, so that a known start shows before any question is answered.</summary>
    private static DateOnly? Begin(Tabelvraag vraag, List<Financieringsregel> regels) =>
        Gedeeld(regels, r => r.GeldigVan, vraag) ?? Gedeeld(Verzekerd(regels), r => r.GeldigVan, vraag);

    private static DateOnly? Eind(Tabelvraag vraag, List<Financieringsregel> regels) =>
        Gedeeld(regels, r => r.GeldigTot, vraag) ?? Gedeeld(Verzekerd(regels), r => r.GeldigTot, vraag);

    private static List<Financieringsregel> Verzekerd(List<Financieringsregel> regels) =>
        regels.FindAll(r => r.Dan.Grondslagen.Contains(Grondslag.Zvw));

    private static IReadOnlyList<T> Samen<T>(List<Financieringsregel> regels, Func<Financieringsregel, IReadOnlyList<T>> lijst) =>
        regels.Count == 1 ? lijst(regels[0]) : [.. regels.SelectMany(lijst).Distinct()];

    private static Programma? Programma(Tabelvraag vraag, Financieringskennis kennis)
    {
        var variant = vraag.Situatie[Veldnamen.Variant]?.Keuze ?? (vraag.Vraag.Varianten is [var enige] ? enige : null);
        var programma = variant is null ? null : kennis.Programma(variant);
        return programma?.Onderdelen.Contains(vraag.Tabel.Onderdeel) == true ? programma : null;
    }

    private static IReadOnlyList<Inkoopfeit> Inkoop(Tabelvraag vraag, Financieringskennis kennis) =>
        vraag.Situatie[Veldnamen.Zorgverzekeraar]?.Keuze is { } id && kennis.Zorgverzekeraar(id) is { } verzekeraar
            ? [.. verzekeraar.Inkoop.Where(f => f.Onderdeel == vraag.Tabel.Onderdeel && f.GeldtOp(vraag.Peildatum))]
            : [];
}
