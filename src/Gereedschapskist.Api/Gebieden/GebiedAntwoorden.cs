using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Regios;

namespace Gereedschapskist.Api.Gebieden;

/// <summary>Een gemeente met haar regio's. Een getal dat niet bekend is, is null.</summary>
/// <param name="Code">CBS-code, zoals GM0344.</param>
/// <param name="Naam">Naam.</param>
/// <param name="Provincie">Provincie.</param>
/// <param name="Inwoners">Aantal inwoners op de peildatum.</param>
/// <param name="InwonersPeildatum">Dag waarop het aantal inwoners gold.</param>
/// <param name="InwonersIndicatief2026">Aantal inwoners in 2026, alleen als aanwijzing: bron en datum zijn minder zeker.</param>
/// <param name="Inwoners65Plus">Aantal inwoners van 65 jaar en ouder op de peildatum.</param>
/// <param name="Inwoners65PlusPeildatum">Dag waarop het aantal 65-plussers gold.</param>
/// <param name="Bevolking">Inwoners naar leeftijd; null als die onbekend zijn.</param>
/// <param name="Ligging">Waar de gemeente ligt; null als dat onbekend is.</param>
/// <param name="Cijfers">Cijfers over gezondheid, inkomen en plek. Wat onbekend is, ontbreekt.</param>
/// <param name="Regios">De regio's waar de gemeente in ligt, één per soort.</param>
/// <param name="Eindigt">Wanneer de gemeente ophoudt en waar zij dan bij hoort; null als daarover niets is aangekondigd.</param>
/// <param name="Beeld">De gemeente als plek: indelingen, cijfers, en wat elke basisfunctionaliteit hier vraagt. Alleen als u één gemeente vraagt; in een lijst null.</param>
internal sealed record GemeenteAntwoord(
    string Code,
    string Naam,
    string Provincie,
    int? Inwoners,
    DateOnly? InwonersPeildatum,
    int? InwonersIndicatief2026,
    int? Inwoners65Plus,
    DateOnly? Inwoners65PlusPeildatum,
    BevolkingAntwoord? Bevolking,
    LiggingAntwoord? Ligging,
    IReadOnlyList<GemeentecijferAntwoord> Cijfers,
    IReadOnlyList<RegioVerwijzing> Regios,
    GemeenteEinde? Eindigt,
    Gebiedsbeeld? Beeld)
{
    public static GemeenteAntwoord Van(Gemeente g, Catalogus c) => new(
        g.Code,
        g.Naam,
        g.Provincie,
        g.Inwoners,
        g.InwonersPeildatum,
        g.Bevolking?.InwonersIndicatief2026,
        g.Inwoners65Plus,
        g.InwonersPeildatum,
        g.Bevolking is { } bevolking ? BevolkingAntwoord.Van(bevolking) : null,
        g.Ligging is { } ligging ? LiggingAntwoord.Van(ligging, c) : null,
        [.. c.Cijfersoorten.Where(soort => g.Cijfers.ContainsKey(soort.Id)).Select(soort => GemeentecijferAntwoord.Van(soort, g.Cijfers[soort.Id]))],
        [.. new[] { g.IzaRegio, g.GgdRegio, g.Zorgkantoorregio, g.Veiligheidsregio, g.Jeugdregio }
            .Select(c.Regio).OfType<Regio>().Select(r => new RegioVerwijzing(c.Code(r.Soort), r.Code, r.Naam))],
        c.Gebieden.EindeVan(g.Code) is { } einde ? GemeenteEinde.Van(einde, c) : null,
        null);

    /// <summary>With its picture.</summary>
    public static GemeenteAntwoord Van(Gebied gebied, Catalogus c) =>
        Van(gebied.Gemeenten[0], c) with { Beeld = Gebiedsbeelden.Maak(c, gebied) };
}

/// <summary>Het einde van een gemeente door een herindeling.</summary>
/// <param name="Op">Eerste dag waarop de gemeente niet meer bestaat.</param>
/// <param name="Opvolgers">De gemeenten waar het gebied dan bij hoort.</param>
/// <param name="Aangekondigd">Waar zolang onze bron alleen het voornemen noemt.</param>
/// <param name="Bron">Webadres van de bron.</param>
internal sealed record GemeenteEinde(DateOnly Op, IReadOnlyList<VerwijzingAntwoord> Opvolgers, bool Aangekondigd, string Bron)
{
    public static GemeenteEinde Van(Herindeling h, Catalogus c) =>
        new(h.Datum, [.. h.Opvolgers.Select(code => new VerwijzingAntwoord(code, c.Gemeente(code)?.Naam))], h.Aangekondigd, h.Bron);
}

/// <summary>Een regio waar een gemeente in ligt.</summary>
/// <param name="Soort">Soort regio.</param>
/// <param name="Code">Code van de regio.</param>
/// <param name="Naam">Naam van de regio.</param>
internal sealed record RegioVerwijzing(CodeAntwoord Soort, string Code, string Naam);

/// <summary>Een regio: gemeenten die samenwerken.</summary>
/// <param name="Code">Code, zoals IZA09.</param>
/// <param name="Naam">Naam.</param>
/// <param name="AndereNaam">Andere naam die voorkomt.</param>
/// <param name="Soort">Soort regio.</param>
/// <param name="Mandaathouder">Wie het mandaat heeft voor het regioplan; null als dat onbekend is of niet speelt.</param>
/// <param name="MandaathouderGemeente">CBS-code van de gemeente die het mandaat heeft.</param>
/// <param name="VerzekeraarAanwijzing">De eerste van verzekeraars; geen uitspraak over wie het meest geschikt is.</param>
/// <param name="VerzekeraarAanwijzingToelichting">Waar die aanwijzing op berust.</param>
/// <param name="Verzekeraars">Aanwijzingen welke verzekeraars hier tellen. Leeg betekent: geen bron gevonden; een officiële lijst is er niet.</param>
/// <param name="Zorgkantoor">Wie de langdurige zorg regelt; alleen bij een zorgkantoorregio.</param>
/// <param name="Gemeenten">De gemeenten, op volgorde van code.</param>
/// <param name="Inwoners">Som van de inwoners; null als het van een gemeente onbekend is.</param>
/// <param name="Bevolking">Inwoners naar leeftijd, opgeteld; null als die van een gemeente onbekend zijn.</param>
/// <param name="Bron">Webadres van de indeling.</param>
/// <param name="Beeld">De regio als plek: indelingen, cijfers, en wat elke basisfunctionaliteit hier vraagt. Alleen als u één regio vraagt; in een lijst null.</param>
internal sealed record RegioAntwoord(
    string Code,
    string Naam,
    string? AndereNaam,
    CodeAntwoord Soort,
    string? Mandaathouder,
    string? MandaathouderGemeente,
    string? VerzekeraarAanwijzing,
    string? VerzekeraarAanwijzingToelichting,
    IReadOnlyList<VerzekeraarAntwoord> Verzekeraars,
    string? Zorgkantoor,
    IReadOnlyList<VerwijzingAntwoord> Gemeenten,
    int? Inwoners,
    BevolkingAntwoord? Bevolking,
    string? Bron,
    Gebiedsbeeld? Beeld)
{
    public static RegioAntwoord Van(Regio r, Catalogus c) =>
        Kern(new Gebied(r.Code, r.Naam, [.. r.Gemeenten.Select(c.Gemeente).OfType<Gemeente>()]), r, c);

    /// <summary>With its picture.</summary>
    public static RegioAntwoord Van(Gebied gebied, Catalogus c) => Kern(gebied, gebied.Regio!, c) with { Beeld = Gebiedsbeelden.Maak(c, gebied) };

    private static RegioAntwoord Kern(Gebied gebied, Regio r, Catalogus c)
    {
        var eerste = r.Verzekeraars is [var bovenste, ..] ? bovenste : null;
        return new RegioAntwoord(
            r.Code,
            r.Naam,
            r.AndereNaam,
            c.Code(r.Soort),
            r.Mandaathouder,
            r.MandaathouderGemeente,
            eerste?.Naam,
            eerste?.Aanwijzing,
            [.. r.Verzekeraars.Select(v => new VerzekeraarAntwoord(v.Naam, v.Aanwijzing, v.Jaar, v.Bron, v.Toelichting))],
            r.Zorgkantoor,
            [.. gebied.Gemeenten.Select(g => new VerwijzingAntwoord(g.Code, g.Naam))],
            gebied.Inwoners,
            gebied.Bevolking is { } bevolking ? BevolkingAntwoord.Van(bevolking) : null,
            r.Bron,
            null);
    }
}
