namespace Gereedschapskist.Opslag.Catalogi;

/// <summary>A document that differs between two versions of the catalogue.</summary>
/// <param name="Soort">Folder of the document, such as <c>interventies</c>; empty for a file in the root.</param>
/// <param name="Id">Id of what the document describes.</param>
/// <param name="Aard">What happened to it.</param>
public sealed record Cataloguswijziging(string Soort, string Id, Wijzigingsaard Aard);
