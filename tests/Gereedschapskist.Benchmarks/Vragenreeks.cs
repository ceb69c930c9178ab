namespace Gereedschapskist.Benchmarks;

/// <summary>Judged questions that were not asked before: blanks change the address and nothing else.</summary>
internal static class Vragenreeks
{
    public static string Vraag(int nummer) => BeoordeeldeVragen.Alle[nummer % BeoordeeldeVragen.Alle.Count] + Wit(nummer / BeoordeeldeVragen.Alle.Count);

    public static string Wit(int nummer) => new(' ', nummer % 300);
}
