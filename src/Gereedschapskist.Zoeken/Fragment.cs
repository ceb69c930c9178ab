namespace Gereedschapskist.Zoeken;

/// <summary>A field of the original text cut into marked and unmarked pieces; together they are the text itself.</summary>
/// <param name="Veld">Name of the field of the interventie: <c>naam</c>, <c>doelgroep</c>, <c>doel</c> or <c>aanpak</c>.</param>
/// <param name="Delen">In reading order.</param>
public sealed record Fragment(string Veld, IReadOnlyList<Tekstdeel> Delen);
