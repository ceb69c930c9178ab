namespace Gereedschapskist.Client;

/// <summary>Een criterium zonder volledig antwoord.</summary>
public sealed record OpenVraag
{
    /// <summary>Id van het criterium.</summary>
    public required string Criterium { get; init; }

    /// <summary>De vraag.</summary>
    public required string Vraag { get; init; }

    /// <summary>Schaal: een code; /codelijsten legt de codes uit.</summary>
    public required Antwoordschaal Schaal { get; init; }

    /// <summary>Richting: een code; /codelijsten legt de codes uit.</summary>
    public Richting? Richting { get; init; }

    /// <summary>Punten die het nog kan schelen; null bij een voorwaarde.</summary>
    public decimal? Punten { get; init; }

    /// <summary>Of dit antwoord alleen al de schaal van een onderdeel kan veranderen.</summary>
    public required bool KanKantelen { get; init; }

    /// <summary>Onderdelen waarvan de schaal niet vastligt en waarvoor het telt.</summary>
    public IReadOnlyList<Deel> Onderdelen { get => field ?? []; init; }
}
