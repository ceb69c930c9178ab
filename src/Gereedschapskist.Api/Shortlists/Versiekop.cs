using System.Globalization;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>The version of a shortlist as entity tag.</summary>
internal static class Versiekop
{
    /// <summary>Of the header in the description of the API.</summary>
    public const string Uitleg = "ETag van de versie die u wijzigt, met aanhalingstekens, zoals \"1\".";

    public static string Schrijf(int versie) => string.Create(CultureInfo.InvariantCulture, $"\"{versie}\"");

    /// <summary>The version in <c>If-Match</c>; 0, which no shortlist has, when it is not a tag of ours: such a request is stale by definition.</summary>
    public static int Lees(string ifMatch) =>
        ifMatch is ['"', .. var nummer, '"'] && int.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out var versie)
            ? versie
            : 0;
}
