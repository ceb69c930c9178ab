using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Api.Gebieden;

/// <summary>Inwoners naar leeftijd op één dag.</summary>
/// <param name="Peildatum">Dag waarop de aantallen golden.</param>
/// <param name="Tot15">Inwoners van 0 tot en met 14 jaar.</param>
/// <param name="Van15Tot65">Inwoners van 15 tot en met 64 jaar.</param>
/// <param name="Vanaf65">Inwoners van 65 jaar en ouder.</param>
/// <param name="Vanaf75Schatting">Onze schatting van de inwoners van 75 jaar en ouder, met hun aandeel onder de 65-plussers in 2021.</param>
/// <param name="Tot18Van">Onze schatting van de inwoners van 0 tot en met 17 jaar, ondergrens.</param>
/// <param name="Tot18Tot">Dezelfde schatting, bovengrens.</param>
/// <param name="Bron">Id van de bron.</param>
internal sealed record BevolkingAntwoord(
    DateOnly Peildatum, int Tot15, int Van15Tot65, int Vanaf65, int? Vanaf75Schatting, int Tot18Van, int Tot18Tot, string Bron)
{
    public static BevolkingAntwoord Van(Bevolkingsopbouw b) =>
        new(b.Peildatum, b.Tot15, b.Van15Tot65, b.Vanaf65, b.Vanaf75Schatting, b.Tot18Van, b.Tot18Tot, b.Bron);
}

/// <summary>Waar een gemeente ligt, door ons berekend uit haar grenzen.</summary>
/// <param name="Lengtegraad">Graden oosterlengte van het midden.</param>
/// <param name="Breedtegraad">Graden noorderbreedte van het midden.</param>
/// <param name="OppervlakteKm2">Oppervlakte in vierkante kilometer, met binnenwater.</param>
/// <param name="Buren">Gemeenten waar zij aan grenst; bij een eiland ook over water.</param>
/// <param name="Bron">Id van de bron.</param>
internal sealed record LiggingAntwoord(
    double Lengtegraad, double Breedtegraad, decimal OppervlakteKm2, IReadOnlyList<VerwijzingAntwoord> Buren, string Bron)
{
    public static LiggingAntwoord Van(Ligging l, Catalogus c) =>
        new(l.Lengtegraad, l.Breedtegraad, l.OppervlakteKm2, [.. l.Buren.Select(code => new VerwijzingAntwoord(code, c.Gemeente(code)?.Naam))], l.Bron);
}

/// <summary>Een cijfer over een gemeente.</summary>
/// <param name="Id">Vaste id van wat het telt.</param>
/// <param name="Naam">Wat het telt.</param>
/// <param name="Waarde">Het cijfer.</param>
/// <param name="Eenheid">Waarin het is uitgedrukt.</param>
/// <param name="Jaar">Jaar van de telling; null als de bron dat niet zegt.</param>
/// <param name="Leeftijd">Over wie het gaat; null is iedereen.</param>
/// <param name="Toelichting">Waar u op moet letten.</param>
/// <param name="Bron">Id van de bron.</param>
internal sealed record GemeentecijferAntwoord(
    string Id, string Naam, decimal Waarde, string Eenheid, int? Jaar, string? Leeftijd, string? Toelichting, string Bron)
{
    public static GemeentecijferAntwoord Van(Cijfersoort s, decimal waarde) =>
        new(s.Id, s.Naam, waarde, s.Eenheid, s.Jaar, s.Leeftijd, s.Toelichting, s.Bron);
}

/// <summary>Een aanwijzing dat een verzekeraar telt in een regio.</summary>
/// <param name="Naam">Verzekeraar.</param>
/// <param name="Aanwijzing">Wat de bron erover zegt.</param>
/// <param name="Jaar">Jaar waarin dat zo was; null als dat onbekend is.</param>
/// <param name="Bron">Webadres of id van de bron.</param>
/// <param name="Toelichting">Waar u op moet letten.</param>
internal sealed record VerzekeraarAntwoord(string Naam, string Aanwijzing, int? Jaar, string Bron, string? Toelichting);
