using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>What an insurer bought or reimbursed for a part.</summary>
public sealed record Inkoopfeit
{
    public required string Onderdeel { get; init; }

    public required string Tekst { get; init; }

    public DateOnly? GeldigVan { get; init; }

    public DateOnly? GeldigTot { get; init; }

    public required Bronverwijzing Bron { get; init; }

    public bool GeldtOp(DateOnly peildatum) =>
        peildatum >= (GeldigVan ?? DateOnly.MinValue) && peildatum <= (GeldigTot ?? DateOnly.MaxValue);
}
