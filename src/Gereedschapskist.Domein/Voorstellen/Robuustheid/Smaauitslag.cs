namespace Gereedschapskist.Domein.Voorstellen.Robuustheid;

/// <summary>What the draws showed, per candidate.</summary>
/// <param name="KansOpRang1">Part of the draws in which it came first.</param>
/// <param name="KansOpTop3">Part of the draws in which it came in the first three.</param>
/// <param name="CentraleGewichten">Mean weights of the draws in which it came first; null when it never did.</param>
internal sealed record Smaauitslag(
    IReadOnlyList<double> KansOpRang1,
    IReadOnlyList<double> KansOpTop3,
    IReadOnlyList<double[]?> CentraleGewichten);
