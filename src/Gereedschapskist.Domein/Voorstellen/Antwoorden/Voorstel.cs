using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Effecten;
using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Domein.Voorstellen.Rekenhulpen;

namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>Een voorgestelde interventie met alles waar haar plaats op rust.</summary>
public sealed record Voorstel
{
    /// <summary>Plaats in de lijst. Zijn de feiten te dun voor een rangorde, lees dan de groep en niet de plaats.</summary>
    public required int Rang { get; init; }

    /// <summary>Waarom zij staat waar zij staat: zij hoort bij de keten zelf, zij loopt hier al, of haar score brengt haar hier.</summary>
    public required Lijstdeel Deel { get; init; }

    /// <summary>Hoe vast een bron haar aan de gevraagde basisfunctionaliteit verbindt; null als geen bron dat doet.</summary>
    public Bouwsteenmerk? Merk { get; init; }

    /// <summary>Hoe sterk zij is onderbouwd.</summary>
    public required Onderbouwing Groep { get; init; }

    public required Interventieverwijzing Interventie { get; init; }

    /// <summary>Gewogen som van de waarden, 0 tot 1.</summary>
    public required decimal Score { get; init; }

    /// <summary>Score als alles wat onbekend is tegenvalt.</summary>
    public required decimal ScoreVan { get; init; }

    /// <summary>Score als alles wat onbekend is meevalt.</summary>
    public required decimal ScoreTot { get; init; }

    public required IReadOnlyList<Criteriumbijdrage> Criteria { get; init; }

    public required Robuustheidsbeeld Robuustheid { get; init; }

    public required Financieringsbeeld Financiering { get; init; }

    public required Kostenbeeld Kosten { get; init; }

    /// <summary>Wat zij per deelnemer kost: een interval met de berekening erbij; null als ook het soort programma niets zegt.</summary>
    public required Kostenraming? Kostenraming { get; init; }

    /// <summary>Wat er op het gevraagde doel is gemeten, in één regel; null als daar niets over bekend is.</summary>
    public required Effectlijn? Effect { get; init; }

    /// <summary>Wat u moet weten voordat u kiest: nulresultaten, oude oordelen, bronnen die elkaar tegenspreken.</summary>
    public required IReadOnlyList<string> LetOp { get; init; }
}
