using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Api.Interventies;

/// <summary>Hoeveel een deelnemer of groep krijgt, en wat dat van de uitvoerders vraagt. Wat null is, is onbekend; nul is een feit.</summary>
/// <param name="Weken">Hoeveel weken het duurt.</param>
/// <param name="Bijeenkomsten">Bijeenkomsten of lessen in een groep.</param>
/// <param name="MinutenPerBijeenkomst">Minuten per bijeenkomst.</param>
/// <param name="IndividueleContacten">Contacten met één deelnemer of gezin apart.</param>
/// <param name="MinutenPerContact">Minuten per individueel contact.</param>
/// <param name="Groep">Deelnemers per groep; 1 tot 1 is een programma voor één persoon tegelijk.</param>
/// <param name="BegeleidersPerGroep">Begeleiders die er tegelijk zijn.</param>
/// <param name="VoorbereidingUren">Uren voorbereiding van de uitvoerders.</param>
/// <param name="Uitvoerders">Wie het uitvoert, volgens de bronnen van de dosis.</param>
/// <param name="Toelichting">Wat de aantallen tellen, en de stappen van onze eigen sommen.</param>
/// <param name="Bronnen">Ids van de bronnen van de toelichting en de uitvoerders.</param>
internal sealed record DosisAntwoord(
    HoeveelheidAntwoord? Weken,
    HoeveelheidAntwoord? Bijeenkomsten,
    HoeveelheidAntwoord? MinutenPerBijeenkomst,
    HoeveelheidAntwoord? IndividueleContacten,
    HoeveelheidAntwoord? MinutenPerContact,
    HoeveelheidAntwoord? Groep,
    HoeveelheidAntwoord? BegeleidersPerGroep,
    HoeveelheidAntwoord? VoorbereidingUren,
    IReadOnlyList<string> Uitvoerders,
    string? Toelichting,
    IReadOnlyList<string> Bronnen)
{
    public static DosisAntwoord Van(Dosis d) => new(
        HoeveelheidAntwoord.Uit(d.Weken),
        HoeveelheidAntwoord.Uit(d.Bijeenkomsten),
        HoeveelheidAntwoord.Uit(d.MinutenPerBijeenkomst),
        HoeveelheidAntwoord.Uit(d.IndividueleContacten),
        HoeveelheidAntwoord.Uit(d.MinutenPerContact),
        HoeveelheidAntwoord.Uit(d.Groep),
        HoeveelheidAntwoord.Uit(d.BegeleidersPerGroep),
        HoeveelheidAntwoord.Uit(d.VoorbereidingUren),
        d.Uitvoerders,
        d.Toelichting,
        d.Bronnen);
}

/// <summary>Een aantal tussen twee grenzen, omdat bronnen verschillen of zelf een bereik noemen.</summary>
/// <param name="Van">Ten minste; null als geen bron een ondergrens noemt.</param>
/// <param name="Tot">Ten hoogste, gelijk aan van als het aantal vaststaat; null als geen bron een bovengrens noemt.</param>
/// <param name="Berekend">Of het onze eigen som of schatting is.</param>
/// <param name="Bronnen">Ids van de bronnen.</param>
internal sealed record HoeveelheidAntwoord(decimal? Van, decimal? Tot, bool Berekend, IReadOnlyList<string> Bronnen)
{
    public static HoeveelheidAntwoord? Uit(Hoeveelheid? h) => h is null ? null : new(h.Van, h.Tot, h.Berekend, h.Bronnen);
}

/// <summary>Een telling van waar de interventie wordt uitgevoerd.</summary>
/// <param name="Eenheid">Wat is geteld; null als de bron geen aantal geeft.</param>
/// <param name="Aantal">Aantal; null als dat onbekend is.</param>
/// <param name="Jaar">Jaar van de telling; null als dat onbekend is.</param>
/// <param name="Gemeenten">Gemeenten die de bron bij naam noemt; leeg betekent dat zij er geen noemt.</param>
/// <param name="Sinds">Jaar waarin de interventie begon; null als dat onbekend is.</param>
/// <param name="Toelichting">Wat de bron verder telt.</param>
/// <param name="Bron">Id van de bron.</param>
internal sealed record GebruikAntwoord(
    CodeAntwoord? Eenheid,
    int? Aantal,
    int? Jaar,
    int? Sinds,
    IReadOnlyList<VerwijzingAntwoord> Gemeenten,
    string? Toelichting,
    string Bron)
{
    public static GebruikAntwoord Van(Gebruik g, Catalogus c) => new(
        c.Code(g.Eenheid),
        g.Aantal,
        g.Jaar,
        g.Sinds,
        [.. g.Gemeenten.Select(code => new VerwijzingAntwoord(code, c.Gemeente(code)?.Naam))],
        g.Toelichting,
        g.Bron);
}

/// <summary>Wat er van een interventie is geworden: vervangen, hernoemd, opgegaan in iets anders of verplicht geworden.</summary>
/// <param name="Tekst">Wat er aan de hand is.</param>
/// <param name="Bron">Id van de bron.</param>
internal sealed record StatusAntwoord(string Tekst, string Bron);
