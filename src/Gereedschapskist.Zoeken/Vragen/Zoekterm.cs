namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>What must be looked up for one piece of a question, apart from how an engine does it.</summary>
internal abstract record Zoekterm(float Gewicht);

/// <summary>One index term.</summary>
internal sealed record Woordterm(string Term, float Gewicht) : Zoekterm(Gewicht);

/// <summary>The best of several ways to say the same.</summary>
internal sealed record EenVan(IReadOnlyList<Zoekterm> Keuzes, float Gewicht) : Zoekterm(Gewicht);

/// <summary>All of them must match, such as the parts of a compound.</summary>
internal sealed record Allemaal(IReadOnlyList<Zoekterm> Delen, float Gewicht) : Zoekterm(Gewicht);
