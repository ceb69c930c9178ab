using Gereedschapskist.Api.Over;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Api.Catalogi;

/// <summary>Wat er in de catalogus staat en hoe volledig dat is.</summary>
/// <param name="CatalogusVersie">Versie: een hash van de inhoud. Dezelfde feiten hebben altijd dezelfde versie.</param>
/// <param name="Titel">Titel.</param>
/// <param name="Omschrijving">Omschrijving.</param>
/// <param name="Datum">Dag van de laatste redactie.</param>
/// <param name="Licentie">SPDX-id van de licentie op onze beschrijvingen en feiten; bronpagina's houden hun eigen licentie.</param>
/// <param name="Aantallen">Aantal per soort.</param>
/// <param name="Volledigheid">Per veld: van hoeveel interventies het bekend is.</param>
internal sealed record CatalogusAntwoord(
    string CatalogusVersie,
    string Titel,
    string Omschrijving,
    DateOnly Datum,
    string Licentie,
    CatalogusAantallen Aantallen,
    IReadOnlyList<VeldVolledigheid> Volledigheid)
{
    public static CatalogusAntwoord Van(Catalogus c) => new(
        c.Versie,
        c.Beschrijving.Titel,
        c.Beschrijving.Omschrijving,
        c.Beschrijving.Datum,
        c.Beschrijving.Licentie,
        CatalogusAantallen.Van(c),
        [.. VeldVolledigheid.Velden.Select(v => VeldVolledigheid.Van(v.Veld, v.Bekend, c.Interventies))]);
}

/// <summary>Aantal per soort.</summary>
/// <param name="Interventies">Interventies.</param>
/// <param name="Basisfunctionaliteiten">Basisfunctionaliteiten en punten van de ontwikkelagenda.</param>
/// <param name="Gezondheidsdoelen">Gezondheidsdoelen.</param>
/// <param name="Gemeenten">Gemeenten.</param>
/// <param name="Regios">Regio's van alle soorten.</param>
/// <param name="Codelijsten">Codelijsten.</param>
/// <param name="Erkenningen">Erkenningen bij interventies.</param>
/// <param name="Effecten">Gemeten effecten bij interventies.</param>
/// <param name="Kosten">Bedragen bij interventies.</param>
/// <param name="Financieringsfeiten">Feiten over wie betaalt bij interventies.</param>
/// <param name="KostenBaten">Cijfers over kosten en baten per onderwerp.</param>
internal sealed record CatalogusAantallen(
    int Interventies,
    int Basisfunctionaliteiten,
    int Gezondheidsdoelen,
    int Gemeenten,
    int Regios,
    int Codelijsten,
    int Erkenningen,
    int Effecten,
    int Kosten,
    int Financieringsfeiten,
    int KostenBaten)
{
    public static CatalogusAantallen Van(Catalogus c) => new(
        c.Interventies.Count,
        c.Basisfunctionaliteiten.Count,
        c.Gezondheidsdoelen.Count,
        c.Gemeenten.Count,
        c.Regios.Count,
        c.Codelijsten.Count,
        c.Interventies.Sum(i => i.Erkenningen.Count),
        c.Interventies.Sum(i => i.Effecten.Count),
        c.Interventies.Sum(i => i.Kosten.Count),
        c.Interventies.Sum(i => i.Financiering.Count),
        c.KostenBaten.Count);
}

/// <summary>Van hoeveel interventies een veld bekend is.</summary>
/// <param name="Veld">Naam van het veld in het antwoord van een interventie.</param>
/// <param name="Bekend">Aantal interventies waarvan het bekend is.</param>
/// <param name="Onbekend">Aantal interventies waarvan het onbekend is.</param>
internal sealed record VeldVolledigheid(string Veld, int Bekend, int Onbekend)
{
    public static readonly IReadOnlyList<(string Veld, Func<Interventie, bool> Bekend)> Velden =
    [
        ("erkenningsniveau", i => i.Erkenningsniveau is not Erkenningsniveau.Onbekend),
        ("effecten", i => i.Effecten.Count > 0),
        ("kosten", i => i.Kosten.Any(k => k.BedragEuro is not null)),
        ("kostenPerDeelnemer", i => i.KostenPerDeelnemer is not null),
        ("financiering", i => i.Financiering.Count > 0),
        ("eigenaar", i => i.Eigenaar is not null),
        ("doel", i => i.Doel is not null),
        ("aanpak", i => i.Aanpak is not null),
        ("doelgroep", i => i.Doelgroep is not null),
        ("leeftijd", i => i.LeeftijdVan is not null || i.LeeftijdTot is not null),
        ("duur.weken", i => i.Duur?.Weken is not null),
        ("duur.groepMax", i => i.Duur?.GroepMax is not null),
        ("settings", i => i.Settings.Count > 0),
        ("preventievormen", i => i.Preventievormen.Count > 0),
        ("uitvoerders", i => i.Uitvoerders.Count > 0),
        ("basisfunctionaliteiten", i => i.Basisfunctionaliteiten.Count > 0),
        ("gezondheidsdoelen", i => i.Gezondheidsdoelen.Count > 0),
        ("schaal.specialistischeKennis", i => i.Schaal?.SpecialistischeKennis is not null),
        ("schaal.uitvoerendeSchaal", i => i.Schaal?.UitvoerendeSchaal is not null),
    ];

    public static VeldVolledigheid Van(string veld, Func<Interventie, bool> isBekend, IReadOnlyList<Interventie> alle)
    {
        var bekend = alle.Count(isBekend);
        return new VeldVolledigheid(veld, bekend, alle.Count - bekend);
    }
}
