using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Referenties;

namespace Gereedschapskist.Api.Basisfunctionaliteiten;

/// <summary>Iets dat u kunt meten om te zien of het werkt.</summary>
/// <param name="Id">Vaste id.</param>
/// <param name="Naam">Wat er wordt gemeten.</param>
/// <param name="Eenheid">Waarin het wordt uitgedrukt.</param>
/// <param name="Gegevensbron">De monitor of registratie die er al is; null als wij er geen vonden.</param>
/// <param name="Cijfer">Id van het cijfer per gemeente in deze catalogus; null als wij dat niet hebben.</param>
/// <param name="Gunstig">Welke kant van het cijfer beter is, onze eigen indeling; null als het cijfer niet over de uitkomst gaat of geen kant heeft.</param>
/// <param name="Herkomst">Of een bron de indicator hieraan verbindt, of wij.</param>
/// <param name="Toelichting">Waar u op moet letten.</param>
/// <param name="Bronnen">Waar dit staat.</param>
internal sealed record MonitoringAntwoord(
    string Id,
    string Naam,
    string Eenheid,
    GegevensbronAntwoord? Gegevensbron,
    string? Cijfer,
    Gunstig? Gunstig,
    Herkomst Herkomst,
    string? Toelichting,
    IReadOnlyList<VindplaatsAntwoord> Bronnen)
{
    public static MonitoringAntwoord Van(Monitoringindicator i, Catalogus c) => new(
        i.Id,
        i.Naam,
        i.Eenheid,
        c.Monitoring.Gegevensbron(i.Gegevensbron) is { } bron ? GegevensbronAntwoord.Van(bron, c) : null,
        i.Cijfer,
        i.Gunstig,
        i.Herkomst,
        i.Toelichting,
        VindplaatsAntwoord.Van(i.Bronnen, c));
}

/// <summary>Een monitor of registratie die er al is.</summary>
/// <param name="Id">Vaste id.</param>
/// <param name="Naam">Naam.</param>
/// <param name="Houder">Wie de gegevens heeft; null als dat onbekend is.</param>
/// <param name="HoeVaak">Hoe vaak er nieuwe gegevens komen; null als dat onbekend is.</param>
/// <param name="Niveau">Voor welk gebied er cijfers zijn.</param>
/// <param name="Toegang">Wie erbij kan.</param>
/// <param name="Toelichting">Waar u op moet letten.</param>
/// <param name="Bronnen">Waar dit staat.</param>
internal sealed record GegevensbronAntwoord(
    string Id,
    string Naam,
    string? Houder,
    string? HoeVaak,
    string Niveau,
    string Toegang,
    string? Toelichting,
    IReadOnlyList<VindplaatsAntwoord> Bronnen)
{
    public static GegevensbronAntwoord Van(Gegevensbron g, Catalogus c) =>
        new(g.Id, g.Naam, g.Houder, g.HoeVaak, g.Niveau, g.Toegang, g.Toelichting, VindplaatsAntwoord.Van(g.Bronnen, c));
}
