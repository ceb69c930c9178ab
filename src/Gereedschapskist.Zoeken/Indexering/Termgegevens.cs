using Lucene.Net.Index;

namespace Gereedschapskist.Zoeken.Indexering;

/// <summary>Where a term occurs.</summary>
/// <param name="Velden">Bit per field, in the order of <see cref="Indexering.Velden.Tekst"/>.</param>
/// <param name="Documenten">Documents that have it, in the field where most have it.</param>
/// <param name="Plekken">Per field, where the index keeps its documents.</param>
internal sealed record Termgegevens(int Velden, int Documenten, TermState?[] Plekken)
{
    public static readonly Termgegevens Onbekend = new(0, 0, []);
}
