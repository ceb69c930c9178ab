using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Domein.Referenties;

namespace Gereedschapskist.Api.Financieringen.Contracten;

/// <summary>Een tabel met geld van het Rijk per jaar, zoals een bron die geeft.</summary>
/// <param name="Id">Vaste id, zoals spuk-gala.</param>
/// <param name="Titel">Titel.</param>
/// <param name="Omschrijving">Waar het geld voor is.</param>
/// <param name="Perioden">De kolommen: een jaar, of structureel voor de jaren na het laatste.</param>
/// <param name="Regels">De regels van de tabel.</param>
/// <param name="Opmerkingen">Wat erbij te weten is, ook als een bron zichzelf tegenspreekt en hoe het geld wordt verdeeld.</param>
/// <param name="Gebied">Voor welk gebied een aandeel is berekend; null als u er geen noemde of als de inwoners niet bekend zijn.</param>
/// <param name="Bronnen">Waar de tabel staat.</param>
internal sealed record GeldoverzichtAntwoord(
    string Id,
    string Titel,
    string Omschrijving,
    IReadOnlyList<string> Perioden,
    IReadOnlyList<GeldregelAntwoord> Regels,
    IReadOnlyList<string> Opmerkingen,
    GeldgebiedAntwoord? Gebied,
    IReadOnlyList<FinancieringBron> Bronnen)
{
    public static GeldoverzichtAntwoord Van(Geldoverzicht o, Catalogus c, (string Naam, Geldaandeel Aandeel)? gebied) => new(
        o.Id,
        o.Titel,
        o.Omschrijving,
        o.Perioden,
        [.. o.Regels.Select(r => GeldregelAntwoord.Van(r, o, c, gebied?.Aandeel))],
        o.Opmerkingen,
        gebied is { } g
            ? new(g.Naam, g.Aandeel.Inwoners, g.Aandeel.InwonersNederland, Math.Round(g.Aandeel.Deel * 100, 3), Geldaandeel.Toelichting)
            : null,
        [.. o.Bronnen.Select(b => FinancieringBron.Van(b, c))]);
}

/// <summary>Eén regel van een geldoverzicht.</summary>
/// <param name="Id">Id van de regel.</param>
/// <param name="Naam">Naam.</param>
/// <param name="Groep">Groep in de tabel; null als de tabel er geen heeft.</param>
/// <param name="Onderwerpen">Namen van de onderwerpen waar dit geld voor is.</param>
/// <param name="Bedragen">Per periode.</param>
internal sealed record GeldregelAntwoord(string Id, string Naam, string? Groep, IReadOnlyList<string> Onderwerpen, IReadOnlyList<GeldperiodeAntwoord> Bedragen)
{
    public static GeldregelAntwoord Van(Geldregel r, Geldoverzicht o, Catalogus c, Geldaandeel? aandeel) => new(
        r.Id,
        r.Naam,
        r.Groep,
        [.. c.Financiering.Geld.Stromen.Where(s => s.Regels.Any(v => v.Overzicht == o.Id && v.Regel == r.Id)).Select(s => s.Naam)],
        [.. o.Perioden.Select((p, i) => new GeldperiodeAntwoord(p, r.MiljoenEuro[i], aandeel?.Van(r.MiljoenEuro[i])))]);
}

/// <summary>Wat een regel in één periode geeft.</summary>
/// <param name="Periode">Jaar, of structureel.</param>
/// <param name="MiljoenEuro">Miljoen euro in het hele land; null als de tabel voor deze periode geen bedrag noemt.</param>
/// <param name="AandeelMiljoenEuro">Aandeel van het gebied naar inwoners, in miljoen euro; null zonder gebied of bedrag. Een aanwijzing, geen toezegging.</param>
internal sealed record GeldperiodeAntwoord(string Periode, decimal? MiljoenEuro, decimal? AandeelMiljoenEuro);

/// <summary>Het gebied waarvoor een aandeel is berekend.</summary>
/// <param name="Naam">Naam.</param>
/// <param name="Inwoners">Inwoners van het gebied.</param>
/// <param name="InwonersNederland">Inwoners van alle gemeenten samen.</param>
/// <param name="Procent">Aandeel in procenten.</param>
/// <param name="Toelichting">Wat er aan het aandeel ontbreekt.</param>
internal sealed record GeldgebiedAntwoord(string Naam, int Inwoners, int InwonersNederland, decimal Procent, string Toelichting);
