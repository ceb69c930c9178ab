using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Api.Catalogi.Wijzigingen;

/// <summary>What changed.</summary>
/// <param name="Van">Version compared with; null when nothing was served then.</param>
/// <param name="Wijzigingen">Each with since when.</param>
/// <param name="Laatst">When anything changed last.</param>
/// <param name="Fouten">What was wrong with the question.</param>
internal sealed record Wijzigingenoverzicht(
    string? Van,
    IReadOnlyList<(Naslagwijziging Wijziging, DateTimeOffset Sinds)> Wijzigingen,
    DateTimeOffset Laatst,
    IReadOnlyList<Fout> Fouten)
{
    public WijzigingenAntwoord NaarAntwoord(string catalogusVersie) =>
        new(Van, catalogusVersie, [.. Wijzigingen.Select(w => Verschil(w.Wijziging, w.Sinds))]);

    private static Catalogusverschil Verschil(Naslagwijziging wijziging, DateTimeOffset sinds) => new(
        wijziging.Soort.Naam,
        wijziging.Stuk.Id,
        wijziging.Stuk.Adres,
        wijziging.Stuk.Naam,
        wijziging.Aard,
        sinds,
        wijziging is { Oud: { } oud, Nieuw: { } nieuw } ? Naslagwijziging.Velden(oud, nieuw) : []);
}
