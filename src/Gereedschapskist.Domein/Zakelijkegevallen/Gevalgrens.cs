using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>What is plausible for an own number; outside it the number is named, with what it should be.</summary>
/// <param name="Veld">Field of the question.</param>
/// <param name="Wat">What it is, as the start of a Dutch sentence.</param>
/// <param name="Laagst">Lowest plausible number.</param>
/// <param name="Hoogst">Highest plausible number.</param>
/// <param name="InEuro">Whether it is an amount.</param>
internal sealed record Gevalgrens(string Veld, string Wat, decimal Laagst, decimal Hoogst, bool InEuro = false)
{
    /// <summary>What others pay or do, as a Dutch sentence; null when the bounds say enough.</summary>
    public string? Gewoon { get; init; }

    /// <summary>Whether it is a year, which has no dot for the thousands.</summary>
    public bool IsJaartal { get; init; }

    public Fout? Bezwaar(decimal? getal) => getal is not { } gegeven || (gegeven >= Laagst && gegeven <= Hoogst) ? null : new Fout(
        Veld, Foutcodes.BuitenBereik, $"{Wat} van {Toon(gegeven)} is niet aannemelijk.",
        $"Geef een {(InEuro ? "bedrag" : "getal")} van {Toon(Laagst)} tot en met {Toon(Hoogst)}.{(Gewoon is null ? "" : $" {Gewoon}")}");

    private string Toon(decimal getal) => InEuro ? Nl.Euro(getal) : IsJaartal ? Nl.Jaar((int)getal) : Nl.Getal(getal);
}
