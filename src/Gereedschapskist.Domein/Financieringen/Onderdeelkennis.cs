using Gereedschapskist.Domein.Basisfunctionaliteiten;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Something to be paid for with its decision table.</summary>
/// <param name="Keten">The chain it is a part of; null for a whole that no chain describes.</param>
/// <param name="Onderdeel">The part, or the whole.</param>
/// <param name="Dekking">The time its sources speak about; null when the rules are only the general frame.</param>
/// <param name="Tabel">The rules, worked out.</param>
internal sealed record Onderdeelkennis(Keten? Keten, Onderdeel Onderdeel, Regeldekking? Dekking, Beslistabel Tabel)
{
    /// <summary>Something that no chain describes; its name is that of what is asked about.</summary>
    public static Onderdeelkennis Geheel(Beslistabel tabel) =>
        new(null, new Onderdeel { Id = Onderdeeloordeel.Geheel, Stap = 0, Naam = "", Bronnen = [] }, null, tabel);
}
