namespace Gereedschapskist.Opslag.Shortlists;

/// <summary>What became of a write.</summary>
public enum Opslaguitslag
{
    Opgeslagen,

    /// <summary>Unknown id or wrong secret; the caller may not learn which.</summary>
    NietGevonden,

    /// <summary>Somebody else saved first; what was sent is kept and can be fetched.</summary>
    TeLaat,

    /// <summary>Too large, or too many.</summary>
    TeGroot,
}
