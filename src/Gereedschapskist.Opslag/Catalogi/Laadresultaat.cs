using System.Diagnostics.CodeAnalysis;
using Gereedschapskist.Domein.Catalogi;

namespace Gereedschapskist.Opslag.Catalogi;

/// <summary>The loaded catalogue, or every reason why it was refused.</summary>
/// <param name="Catalogus">Null when the folder was refused.</param>
/// <param name="Geimporteerd">Whether this version was new to the database.</param>
/// <param name="Fouten">Everything wrong in all files; empty when it was loaded.</param>
public sealed record Laadresultaat(Catalogus? Catalogus, bool Geimporteerd, IReadOnlyList<Catalogusfout> Fouten)
{
    [MemberNotNullWhen(true, nameof(Catalogus))]
    public bool Gelukt => Catalogus is not null;
}
