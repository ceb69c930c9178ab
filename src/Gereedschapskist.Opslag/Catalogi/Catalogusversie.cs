namespace Gereedschapskist.Opslag.Catalogi;

/// <summary>A version of the catalogue that is in the database.</summary>
/// <param name="Versie">Hash of the content.</param>
/// <param name="GeladenOp">Moment of the import, in UTC.</param>
public sealed record Catalogusversie(string Versie, DateTimeOffset GeladenOp);
