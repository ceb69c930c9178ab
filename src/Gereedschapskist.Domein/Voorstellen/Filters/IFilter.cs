using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Filters;

/// <summary>A hard condition: who does not meet it is not proposed, and the answer says by which rule.</summary>
public interface IFilter
{
    /// <summary>The code list that says what the rules are called.</summary>
    const string Codelijst = "voorstelregel";

    /// <summary>Code of the rule.</summary>
    string Regel { get; }

    /// <summary>Whether this rule decides what the question is about, in contrast to a condition someone can relax.</summary>
    bool BepaaltOnderwerp { get; }

    /// <summary>How to relax it, in one Dutch sentence.</summary>
    string Versoepeling { get; }

    /// <summary>Why it falls out, in one Dutch sentence; null when it stays.</summary>
    string? Bezwaar(Interventie interventie, Voorstelopdracht vraag);
}
