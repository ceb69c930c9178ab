namespace Gereedschapskist.Client;

/// <summary>How a day is written in a query.</summary>
internal static class Peildatum
{
    public const string Vorm = "yyyy-MM-dd";
}
