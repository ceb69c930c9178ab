namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>Eén jaar: wat het kost, wie wat betaalt en welk geld van het Rijk ervoor is.</summary>
public sealed record Gevaljaar
{
    /// <summary>Het jaar.</summary>
    public required int Jaar { get; init; }

    /// <summary>Euro, ondergrens; null als de kosten onbekend zijn.</summary>
    public decimal? VanEuro { get; init; }

    /// <summary>Euro, bovengrens; nooit lager dan de ondergrens.</summary>
    public decimal? TotEuro { get; init; }

    /// <summary>Wie welk onderdeel betaalt.</summary>
    public required IReadOnlyList<Betaaldeel> Onderdelen { get; init; }

    /// <summary>Wat elke partij betaalt; samen nooit meer dan de kosten.</summary>
    public required IReadOnlyList<Betalersbedrag> Betalers { get; init; }

    /// <summary>Geld van het Rijk voor deze basisfunctionaliteiten; leeg als geen overzicht een bedrag noemt.</summary>
    public required IReadOnlyList<Rijksbedrag> Rijksgeld { get; init; }
}

/// <summary>Geld van het Rijk, met een aanwijzing van het deel voor dit gebied.</summary>
/// <param name="Naam">Waar het voor is.</param>
/// <param name="Overzicht">De tabel waar het in staat.</param>
/// <param name="LandelijkMiljoenEuro">Voor het hele land, in miljoenen euro's.</param>
/// <param name="AandeelEuro">Het deel naar inwoners, in euro's: een aanwijzing, geen toezegging; null als het aantal inwoners onbekend is.</param>
/// <param name="Structureel">Of het bedrag ook voor latere jaren geldt.</param>
public sealed record Rijksbedrag(string Naam, string Overzicht, decimal LandelijkMiljoenEuro, decimal? AandeelEuro, bool Structureel);
