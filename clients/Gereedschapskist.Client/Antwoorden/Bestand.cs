namespace Gereedschapskist.Client;

/// <summary>Een bestand dat de API maakte, of dat u laat inlezen.</summary>
/// <param name="Vorm">Het mediatype.</param>
/// <param name="Inhoud">De bytes.</param>
/// <param name="Naam">Naam zonder map, zoals de API die voorstelt; null als zij er geen noemt.</param>
/// <param name="CatalogusVersie">Versie van de catalogus waaruit de feiten komen; null als de API die niet noemt.</param>
public sealed record Bestand(Bestandsvorm Vorm, ReadOnlyMemory<byte> Inhoud, string? Naam = null, string? CatalogusVersie = null);
