namespace Gereedschapskist.Api.Shortlists;

/// <summary>Reads the secret or share code from the <c>Authorization</c> header: never from an address, which ends up in logs and histories.</summary>
internal static class Sleutelkop
{
    private const string Soort = "Bearer ";

    /// <summary>Longest key that is looked at; ours have 43 characters.</summary>
    private const int Langst = 200;

    public static string? Lees(string? authorization) =>
        authorization is { Length: <= Langst } && authorization.StartsWith(Soort, StringComparison.OrdinalIgnoreCase)
            ? authorization[Soort.Length..].Trim()
            : null;
}
