namespace Gereedschapskist.Domein.Matching.Filters;

/// <summary>An interventie that fits the subject of the question but met an objection.</summary>
/// <param name="Interventie">Id and name.</param>
/// <param name="Regel">Name of the first rule it does not meet.</param>
/// <param name="Uitleg">Why, in one Dutch sentence.</param>
public sealed record Uitsluiting(Interventieverwijzing Interventie, string Regel, string Uitleg);

/// <summary>What one filter did.</summary>
/// <param name="Regel">Name of the rule.</param>
/// <param name="Aantal">How many it excludes; for a rule about the subject: of the whole catalogue, else of those that fit the subject.</param>
/// <param name="AlleenHierdoor">How many come back when only this rule is dropped.</param>
/// <param name="Versoepeling">How to relax it, in one Dutch sentence.</param>
public sealed record Filterstand(string Regel, int Aantal, int AlleenHierdoor, string Versoepeling);

/// <summary>Who is left, who is not, and what each filter did.</summary>
public sealed record Zeefresultaat(
    IReadOnlyList<Interventies.Interventie> Kandidaten,
    IReadOnlyList<Uitsluiting> Uitgesloten,
    IReadOnlyList<Filterstand> Filters);
