namespace Gereedschapskist.Domein.Referenties;

/// <summary>One part of the form: IST, SOLL or GAP.</summary>
public sealed record Werkagendadeel(string Id, string Naam, string Vraag, IReadOnlyList<string> Velden);
