using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Interventies.Velden;

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
        VeldVolledigheid.Van(c.Interventies));
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
    public static IReadOnlyList<VeldVolledigheid> Van(IReadOnlyList<Interventie> interventies) =>
        [.. Volledigheid.Tel(interventies).Select(v => new VeldVolledigheid(v.Veld.Id, v.Bekend, interventies.Count - v.Bekend))];
}
