using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>Iets waar de basisfunctionaliteit uit bestaat, met wat het hier kan zijn.</summary>
public sealed record Bouwsteenbeeld
{
    public required string Naam { get; init; }

    /// <summary>Hoe vast een bron dit aan de basisfunctionaliteit verbindt.</summary>
    public required Bouwsteenmerk Merk { get; init; }

    /// <summary>Id van de stap van de keten; null als het geen stap is.</summary>
    public string? Onderdeel { get; init; }

    /// <summary>Waarom het erbij hoort.</summary>
    public required string Waarom { get; init; }

    /// <summary>Interventies die dit zelf zijn; leeg als u kiest wie het invult, of als de catalogus er geen heeft.</summary>
    public required IReadOnlyList<Interventieverwijzing> Interventies { get; init; }

    /// <summary>Ids van kandidaten die het kunnen invullen, de beste eerst; hoogstens vijf.</summary>
    public required IReadOnlyList<string> InTeVullenMet { get; init; }

    /// <summary>Waar dit staat.</summary>
    public required IReadOnlyList<Vindplaats> Bronnen { get; init; }
}

/// <summary>Een bron met de plaats erin.</summary>
/// <param name="Bron">De bron.</param>
/// <param name="Plek">Bladzijde, hoofdstuk of tabel; null als de bron als geheel is bedoeld.</param>
public sealed record Vindplaats(Bron Bron, string? Plek);
