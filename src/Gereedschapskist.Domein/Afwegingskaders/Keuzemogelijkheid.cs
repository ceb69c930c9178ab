namespace Gereedschapskist.Domein.Afwegingskaders;

/// <summary>One of the answers of a criterion with a fixed list of answers.</summary>
/// <param name="Waarde">What is sent as the answer.</param>
/// <param name="Label">What a reader sees.</param>
/// <param name="SterkteVan">How strongly the criterion applies at least, 0–1.</param>
/// <param name="SterkteTot">How strongly it applies at most, 0–1; higher than the least when the answer leaves room.</param>
public sealed record Keuzemogelijkheid(string Waarde, string Label, decimal SterkteVan, decimal SterkteTot);
