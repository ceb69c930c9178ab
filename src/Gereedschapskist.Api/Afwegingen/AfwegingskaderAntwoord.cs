using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Api.Afwegingen;

/// <summary>De afwegingskaders van deze catalogus.</summary>
/// <param name="CatalogusVersie">Versie van de catalogus waaruit dit antwoord komt.</param>
/// <param name="Resultaten">De kaders, op volgorde van id.</param>
internal sealed record AfwegingskaderLijst(string CatalogusVersie, IReadOnlyList<AfwegingskaderRegel> Resultaten);

/// <summary>Een afwegingskader in een lijst.</summary>
/// <param name="Id">Id, zoals standaard.</param>
/// <param name="Versie">Versie.</param>
/// <param name="Titel">Titel.</param>
/// <param name="Omschrijving">Waar het voor is.</param>
/// <param name="AantalCriteria">Aantal criteria.</param>
internal sealed record AfwegingskaderRegel(string Id, string Versie, string Titel, string? Omschrijving, int AantalCriteria)
{
    public static AfwegingskaderRegel Van(Afwegingskader k) => new(k.Id, k.Versie, k.Titel, k.Omschrijving, k.Criteria.Count);
}

/// <summary>Een afwegingskader. U kunt het aanpassen en meesturen met een afweging.</summary>
/// <param name="CatalogusVersie">Versie van de catalogus waaruit dit antwoord komt.</param>
/// <param name="Kader">Het hele kader, in de vorm waarin een eigen kader ook wordt aangenomen.</param>
internal sealed record AfwegingskaderAntwoord(string CatalogusVersie, Afwegingskader Kader);
