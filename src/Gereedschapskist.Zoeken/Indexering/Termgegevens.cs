namespace Gereedschapskist.Zoeken.Indexering;

/// <summary>Where a term occurs.</summary>
/// <param name="Velden">Bit per field, in the order of <see cref="Indexering.Velden.Tekst"/>.</param>
/// <param name="Documenten">Documents that have it, in the field where most have it.</param>
/// <param name="Plekken">Per field the documents.</param>
internal sealed record Termgegevens(int Velden, int Documenten, Vindplaatsen?[] Plekken)
{
    public static readonly Termgegevens Onbekend = new(0, 0, []);
}
