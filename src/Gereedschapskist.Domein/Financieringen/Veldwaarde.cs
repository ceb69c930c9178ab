namespace Gereedschapskist.Domein.Financieringen;

/// <summary>One allowed answer to a question with a choice.</summary>
public sealed record Veldwaarde(string Id, string Label);
