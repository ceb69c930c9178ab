namespace Gereedschapskist.Zoeken.Indexering;

/// <summary>Where a term occurs.</summary>
/// <param name="Velden">Bit per field, in the order of <see cref="Indexering.Velden.Tekst"/>.</param>
/// <param name="Documenten">Documents that have it, in the field where most have it.</param>
internal readonly record struct Termgegevens(int Velden, int Documenten);
