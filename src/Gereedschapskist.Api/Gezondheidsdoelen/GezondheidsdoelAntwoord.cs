using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gezondheidsdoelen;

namespace Gereedschapskist.Api.Gezondheidsdoelen;

/// <summary>Wat een regio wil bereiken.</summary>
/// <param name="Id">Vaste id.</param>
/// <param name="Naam">Naam.</param>
/// <param name="Omschrijving">Omschrijving.</param>
/// <param name="Leefgebied">Leefgebied; null als het doel door alle leefgebieden loopt.</param>
/// <param name="OnderdeelVan">Breder doel waar dit bij hoort.</param>
/// <param name="Herkomst">Of een akkoord dit doel stelt, of dat wij het zelf hebben ingedeeld.</param>
/// <param name="Akkoorden">Akkoorden die het doel noemen.</param>
/// <param name="Indicatoren">Hoe het doel wordt gemeten, met streefwaarde en uitgangswaarde.</param>
/// <param name="Bronnen">Waar dit staat.</param>
internal sealed record GezondheidsdoelAntwoord(
    string Id,
    string Naam,
    string? Omschrijving,
    CodeAntwoord? Leefgebied,
    VerwijzingAntwoord? OnderdeelVan,
    CodeAntwoord Herkomst,
    IReadOnlyList<string> Akkoorden,
    IReadOnlyList<IndicatorAntwoord> Indicatoren,
    IReadOnlyList<VindplaatsAntwoord> Bronnen)
{
    public static GezondheidsdoelAntwoord Van(Gezondheidsdoel d, Catalogus c) => new(
        d.Id,
        d.Naam,
        d.Omschrijving,
        d.Leefgebied is { } leefgebied ? c.Code("leefgebied", leefgebied) : null,
        d.OnderdeelVan is { } ouder ? new VerwijzingAntwoord(ouder, c.Gezondheidsdoel(ouder)?.Naam) : null,
        c.Code(d.Herkomst),
        d.Akkoorden,
        [.. d.Indicatoren.Select(i => IndicatorAntwoord.Van(i, c))],
        VindplaatsAntwoord.Van(d.Bronnen, c));
}

/// <summary>Hoe een doel wordt gemeten.</summary>
/// <param name="Id">Vaste id.</param>
/// <param name="Soort">Of het een streefwaarde, prestatie, mijlpaal of kerncijfer is.</param>
/// <param name="Omschrijving">Wat er wordt gemeten.</param>
/// <param name="Akkoord">Akkoord dat de streefwaarde stelt; null bij een cijfer zonder streefwaarde.</param>
/// <param name="Streefwaarde">Streefwaarde, of de ondergrens als het akkoord een bereik noemt.</param>
/// <param name="StreefwaardeTot">Bovengrens van het bereik.</param>
/// <param name="Eenheid">Eenheid, met waar een percentage van is.</param>
/// <param name="Streefjaar">Jaar waarin de streefwaarde gehaald moet zijn.</param>
/// <param name="Uitgangswaarde">Gemeten beginwaarde, of de ondergrens ervan.</param>
/// <param name="UitgangswaardeTot">Bovengrens van de beginwaarde.</param>
/// <param name="Uitgangsjaar">Jaar van de beginwaarde.</param>
/// <param name="Richting">omhoog of omlaag; null bij een mijlpaal of kaal cijfer.</param>
/// <param name="Toelichting">Toelichting.</param>
/// <param name="Bronnen">Waar dit staat.</param>
internal sealed record IndicatorAntwoord(
    string Id,
    CodeAntwoord Soort,
    string Omschrijving,
    string? Akkoord,
    decimal? Streefwaarde,
    decimal? StreefwaardeTot,
    string? Eenheid,
    int? Streefjaar,
    decimal? Uitgangswaarde,
    decimal? UitgangswaardeTot,
    int? Uitgangsjaar,
    string? Richting,
    string? Toelichting,
    IReadOnlyList<VindplaatsAntwoord> Bronnen)
{
    public static IndicatorAntwoord Van(Indicator i, Catalogus c) => new(
        i.Id,
        c.Code(i.Soort),
        i.Omschrijving,
        i.Akkoord,
        i.Streefwaarde,
        i.StreefwaardeTot,
        i.Eenheid,
        i.Streefjaar,
        i.Uitgangswaarde,
        i.UitgangswaardeTot,
        i.Uitgangsjaar,
        i.Richting,
        i.Toelichting,
        VindplaatsAntwoord.Van(i.Bronnen, c));
}
