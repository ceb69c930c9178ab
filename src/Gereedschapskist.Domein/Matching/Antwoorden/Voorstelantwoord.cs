using Gereedschapskist.Domein.Matching.Filters;
using Gereedschapskist.Domein.Matching.Ketens;
using Gereedschapskist.Domein.Matching.Rekenhulpen;

namespace Gereedschapskist.Domein.Matching.Antwoorden;

/// <summary>An explained ranking, with who is not in it and why, the chain, the local numbers and how sure it all is.</summary>
public sealed record Voorstelantwoord
{
    /// <summary>Version of the catalogue the answer rests on.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Day on which the question was asked; ages of facts count from here.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>The question as we understood it.</summary>
    public required BegrepenVraag Vraag { get; init; }

    /// <summary>Best first.</summary>
    public required IReadOnlyList<Voorstel> Voorstellen { get; init; }

    /// <summary>How many candidates were ranked; more than the number of proposals when the question asked for fewer.</summary>
    public required int Kandidaten { get; init; }

    /// <summary>What fits the subject but met an objection.</summary>
    public required IReadOnlyList<Uitsluiting> Uitgesloten { get; init; }

    /// <summary>What each filter removed.</summary>
    public required IReadOnlyList<Filterstand> Filters { get; init; }

    /// <summary>Why there is no proposal and what to relax; null when there are proposals.</summary>
    public GeenVoorstel? GeenVoorstel { get; init; }

    /// <summary>The steps of the chain with who can fill them; empty without a basisfunctionaliteit that has a chain.</summary>
    public required IReadOnlyList<Ketenstap> Keten { get; init; }

    /// <summary>What the agreement asks and what that means here.</summary>
    public required Rekenbeeld Rekenhulp { get; init; }

    public required Onzekerheid Onzekerheid { get; init; }
}
