using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>Iets wat volgens een bron al loopt in of naast de plaats van de vraag.</summary>
public sealed record Plaatsbeeld
{
    public required Interventieverwijzing Interventie { get; init; }

    /// <summary>Namen van de gemeenten die de bron noemt.</summary>
    public required IReadOnlyList<string> Gemeenten { get; init; }

    /// <summary>Of dit een gemeente is waar u aan grenst, en niet uw eigen plaats.</summary>
    public required bool Buurgemeente { get; init; }

    /// <summary>Jaar waarin de bron dit zei; null als dat onbekend is.</summary>
    public int? Jaar { get; init; }

    /// <summary>Wat de bron zegt.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Wat uitbreiden of aansluiten vraagt, voor zover de catalogus dat weet.</summary>
    public required IReadOnlyList<string> Uitbreiden { get; init; }

    /// <summary>Waar dit staat.</summary>
    public required IReadOnlyList<Bron> Bronnen { get; init; }
}
