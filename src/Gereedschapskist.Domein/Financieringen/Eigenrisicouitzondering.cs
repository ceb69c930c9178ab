using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>What one insurer publishes about the eigen risico that differs from the general rule.</summary>
public sealed record Eigenrisicouitzondering
{
    public required string Zorgverzekeraar { get; init; }

    public DateOnly? Van { get; init; }

    public DateOnly? TotEnMet { get; init; }

    public required bool Geldt { get; init; }

    public required string Toelichting { get; init; }

    public required Bronverwijzing Bron { get; init; }

    public bool GeldtOp(DateOnly peildatum) =>
        peildatum >= (Van ?? DateOnly.MinValue) && peildatum <= (TotEnMet ?? DateOnly.MaxValue);
}
