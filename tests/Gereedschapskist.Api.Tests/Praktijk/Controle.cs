using System.Text.Json;

namespace Gereedschapskist.Api.Tests.Praktijk;

/// <summary>
/// One check on an answer: <paramref name="Op"/> is the comparison, <paramref name="Pad"/> the place in the answer
/// ("oordelen[onderdeel=gli].eigenRisico"; for the first hits of a list their number) and <paramref name="Waarde"/> what is right.
/// </summary>
internal sealed record Controle(string Op, string Pad, JsonElement Waarde)
{
    public IReadOnlyList<string> Waarden => Waarde.ValueKind == JsonValueKind.Array ? [.. Waarde.EnumerateArray().Select(w => w.ToString())] : [Waarde.ToString()];

    public override string ToString() => $"{Op} {Pad} {Waarde.GetRawText()}";
}
