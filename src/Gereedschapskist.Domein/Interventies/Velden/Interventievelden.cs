using static Gereedschapskist.Domein.Interventies.Velden.Veldbouwer;

namespace Gereedschapskist.Domein.Interventies.Velden;

/// <summary>
/// The table of the fields of an interventie. Completeness, gaps, comparison, tables for analysts, changes between versions and
/// the sentence on own classification all follow from it: a new field is a row here.
/// </summary>
public static class Interventievelden
{
    /// <summary>In the order of the columns of a table.</summary>
    public static readonly IReadOnlyList<Interventieveld> Alle =
    [
        Tekst("naam", "Naam", Veldgroepen.Algemeen, i => i.Naam),
        Woorden("aliassen", "Andere namen", Veldgroepen.Algemeen, i => i.Aliassen) with { HoortErTeZijn = false },
        Tekst("eigenaar", "Eigenaar", Veldgroepen.Algemeen, i => i.Eigenaar),
        Tekst("website", "Website", Veldgroepen.Algemeen, i => i.Website),
        Tekst("status", "Wat ervan geworden is", Veldgroepen.Algemeen, i => i.Status?.Tekst) with { Bronnen = i => [i.Status?.Bron], HoortErTeZijn = false },
        Tekst("lglNummer", "Nummer bij Loket Gezond Leven", Veldgroepen.Algemeen, i => i.LglNummer) with { HoortErTeZijn = false },
        Tekst("doel", "Doel", Veldgroepen.Doelgroep, i => i.Doel) with { AlsOnbekend = "het doel", Vergelijkrij = "doel" },
        Tekst("aanpak", "Aanpak", Veldgroepen.Algemeen, i => i.Aanpak),
        Tekst("doelgroep", "Doelgroep", Veldgroepen.Doelgroep, i => i.Doelgroep) with { AlsOnbekend = "de doelgroep", Vergelijkrij = "doelgroep" },
        Leeftijdsveld.Veld,
        Woorden("kenmerken", "Kenmerken van de doelgroep", Veldgroepen.Doelgroep, i => i.Kenmerken) with { Vergelijkrij = "kenmerken" },
        Woorden("functies", "Soort aanpak", Veldgroepen.Algemeen, i => i.Functies, "functie"),
        Woorden("basisfunctionaliteiten", "Basisfunctionaliteiten", Veldgroepen.Algemeen, i => i.Basisfunctionaliteiten),
        Woorden("gezondheidsdoelen", "Gezondheidsdoelen", Veldgroepen.Algemeen, i => i.Gezondheidsdoelen),
        Woorden("themas", "Thema’s", Veldgroepen.Algemeen, i => i.Themas),
        Woorden("settings", "Plaats", Veldgroepen.Doelgroep, i => i.Settings, "setting") with { Vergelijkrij = "settings" },
        Woorden("preventievormen", "Soort preventie", Veldgroepen.Doelgroep, i => [.. i.Preventievormen.Select(Codelijsten.Enumcode.Code)], "preventievorm"),
        Code("programmasoort", "Soort programma", Veldgroepen.Uitvoering, i => i.Programmasoort, _ => []) with { HoortErTeZijn = false },
        Woorden("uitvoerders", "Uitvoerders", Veldgroepen.Uitvoering, i => i.Uitvoerders) with { AlsOnbekend = "wie het uitvoert", Vergelijkrij = "uitvoerders" },
        Erkenningsveld.Veld,
        .. Dosisvelden.Alle,
        .. Geldvelden.Alle,
        Effectveld.Veld,
        Code("schaal.specialistischeKennis", "Specialistische kennis", Veldgroepen.Schaal, i => i.Schaal?.SpecialistischeKennis, i => [i.Schaal?.Bron])
            with { Vergelijkrij = "specialistische-kennis" },
        Code("schaal.uitvoerendeSchaal", "Schaal van uitvoering", Veldgroepen.Schaal, i => i.Schaal?.UitvoerendeSchaal, i => [i.Schaal?.Bron])
            with { AlsOnbekend = "op welke schaal het nu wordt uitgevoerd" },
        Woorden("schaal.delen", "Waar de schaal over gaat", Veldgroepen.Schaal, i => i.Schaal?.Delen ?? [], "deel") with
        {
            HoortErTeZijn = false, Bronnen = i => [i.Schaal?.Bron],
        },
        Gebruiksveld.Veld,
        Tekst("schaal.toelichting", "Toelichting op de schaal", Veldgroepen.Schaal, i => i.Schaal?.Toelichting) with
        {
            HoortErTeZijn = false, Kolommen = [], Bronnen = i => [i.Schaal?.Bron],
        },
        Woorden("relaties", "Verwante interventies", Veldgroepen.Algemeen, i => [.. i.Relaties.Select(r => r.Id)]) with { HoortErTeZijn = false },
        Woorden("opmerkingen", "Opmerkingen bij de bronnen", Veldgroepen.Algemeen, i => i.Opmerkingen) with { HoortErTeZijn = false, Kolommen = [] },
    ];

    /// <summary>The fields of the dose, which <see cref="Dosistekst"/> says in sentences.</summary>
    public static IReadOnlyList<Interventieveld> Dosis => Dosisvelden.Alle;

    private static readonly Dictionary<string, string> _namen = Alle
        .SelectMany(veld => veld.Bestandsvelden.Append(veld.Id).Distinct().Select(naam => (naam, veld.Label)).Concat(veld.Delen.Select(deel => (naam: deel.Key, Label: deel.Value))))
        .ToDictionary(n => n.naam, n => n.Label, StringComparer.Ordinal);

    /// <exception cref="InvalidOperationException">There is no field with this id.</exception>
    public static Interventieveld Veld(string id) => Alle.First(veld => veld.Id == id);

    /// <summary>The Dutch name of a field or a part of one, by its name in the file; null when there is no such field.</summary>
    public static string? Naam(string veld) => _namen.GetValueOrDefault(veld);

    /// <summary>What we classified ourselves, in names for people.</summary>
    public static IReadOnlyList<string> EigenIndeling(Interventie interventie)
    {
        ArgumentNullException.ThrowIfNull(interventie);
        return [.. interventie.EigenIndeling.Select(veld => Naam(veld) ?? veld)];
    }

    /// <summary>What the catalogue does not know of it, for a reader who wants to find out.</summary>
    public static IReadOnlyList<string> Onbekend(Interventie interventie) =>
        [.. Alle.Where(veld => veld.AlsOnbekend is not null && !veld.IsBekend(interventie)).Select(veld => veld.AlsOnbekend!)];
}
