using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Domein.Catalogi;

namespace Gereedschapskist.Api.Codelijsten;

/// <summary>Een codelijst in een lijst.</summary>
/// <param name="Id">Vaste id.</param>
/// <param name="Titel">Titel.</param>
/// <param name="Omschrijving">Waar de lijst over gaat.</param>
/// <param name="Aantal">Aantal codes.</param>
internal sealed record CodelijstRegel(string Id, string Titel, string Omschrijving, int Aantal)
{
    public static CodelijstRegel Van(Codelijst l) => new(l.Id, l.Titel, l.Omschrijving, l.Codes.Count);
}

/// <summary>Een codelijst met alle codes.</summary>
/// <param name="CatalogusVersie">Versie van de catalogus waaruit dit antwoord komt.</param>
/// <param name="Id">Vaste id.</param>
/// <param name="Titel">Titel.</param>
/// <param name="Omschrijving">Waar de lijst over gaat.</param>
/// <param name="Codes">De codes, in de volgorde van de lijst.</param>
internal sealed record CodelijstAntwoord(string CatalogusVersie, string Id, string Titel, string Omschrijving, IReadOnlyList<CodeUitleg> Codes)
{
    public static CodelijstAntwoord Van(Codelijst l, Catalogus c) => new(
        c.Versie,
        l.Id,
        l.Titel,
        l.Omschrijving,
        [.. l.Codes.Select(code => new CodeUitleg(code.Id, code.Label, code.Definitie, VindplaatsAntwoord.Van(code.Bronnen, c)))]);
}

/// <summary>Een code met uitleg.</summary>
/// <param name="Id">De code.</param>
/// <param name="Label">Nederlands label.</param>
/// <param name="Definitie">Wat de code betekent.</param>
/// <param name="Bronnen">Waar de definitie staat; leeg als de definitie van ons is.</param>
internal sealed record CodeUitleg(string Id, string Label, string Definitie, IReadOnlyList<VindplaatsAntwoord> Bronnen);
