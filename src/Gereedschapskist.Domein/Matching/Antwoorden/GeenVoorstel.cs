namespace Gereedschapskist.Domein.Matching.Antwoorden;

/// <summary>Why nothing is left.</summary>
/// <param name="Uitleg">What happened, in Dutch.</param>
/// <param name="Versoepel">Names of the rules to relax, the one that gives back most first.</param>
/// <param name="Advies">How, in one Dutch sentence.</param>
public sealed record GeenVoorstel(string Uitleg, IReadOnlyList<string> Versoepel, string Advies);
