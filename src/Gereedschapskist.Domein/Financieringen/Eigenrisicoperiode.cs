using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>A period in which the eigen risico does or does not count for a kind of care, for someone of 18 or older.</summary>
public sealed record Eigenrisicoperiode
{
    public DateOnly? Van { get; init; }

    public DateOnly? TotEnMet { get; init; }

    public required bool Geldt { get; init; }

    public required string Toelichting { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }

    public bool GeldtOp(DateOnly peildatum) =>
        peildatum >= (Van ?? DateOnly.MinValue) && peildatum <= (TotEnMet ?? DateOnly.MaxValue);
}
