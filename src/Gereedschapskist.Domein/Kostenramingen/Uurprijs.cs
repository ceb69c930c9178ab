using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Kostenramingen;

/// <summary>What an hour of a profession costs its payer.</summary>
public sealed record Uurprijs
{
    public required string Id { get; init; }

    /// <summary>The profession, for people.</summary>
    public required string Naam { get; init; }

    /// <summary>Beginnings of words by which the names of performers are recognised; our own classification. Empty for the rate of all others.</summary>
    public required IReadOnlyList<string> Woorden { get; init; }

    /// <summary>The only kind of programme it is for; null when for all.</summary>
    public Programmasoort? Programmasoort { get; init; }

    /// <summary>Euro per hour, lower bound.</summary>
    public required decimal VanEuro { get; init; }

    /// <summary>Euro per hour, upper bound.</summary>
    public required decimal TotEuro { get; init; }

    /// <summary>The newest price year among the sources.</summary>
    public required int Prijsjaar { get; init; }

    /// <summary>Whether they are unpaid: their hours then say nothing of what the programme costs.</summary>
    public bool Onbetaald { get; init; }

    /// <summary>How the amounts follow from the sources, in Dutch.</summary>
    public required string Toelichting { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }
}
