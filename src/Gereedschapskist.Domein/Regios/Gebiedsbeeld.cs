using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Domein.Regios;

/// <summary>Een gemeente of regio als plek: met wie u aan tafel zit, wie er wonen, en wat akkoorden er vragen.</summary>
public sealed record Gebiedsbeeld
{
    /// <summary>De kern in enkele zinnen.</summary>
    public required IReadOnlyList<string> Kort { get; init; }

    /// <summary>Hoe elke indeling van het land door dit gebied loopt.</summary>
    public required IReadOnlyList<Indelingsbeeld> Indelingen { get; init; }

    /// <summary>Cijfers over gezondheid, inkomen en plek, naast die van Nederland.</summary>
    public required IReadOnlyList<Gebiedscijfer> Cijfers { get; init; }

    /// <summary>Elke basisfunctionaliteit en elk onderwerp van de ontwikkelagenda, met wat het hier vraagt.</summary>
    public required IReadOnlyList<Functiebeeld> Functies { get; init; }

    /// <summary>Wat u van het aandeel in landelijk geld moet weten; null als de inwoners niet bekend zijn.</summary>
    public required string? GeldToelichting { get; init; }
}
