namespace Gereedschapskist.Opslag.Shortlists;

/// <summary>What became of a write.</summary>
public enum Opslaguitslag
{
    Opgeslagen,

    /// <summary>Unknown id or wrong secret; the caller may not learn which.</summary>
    NietGevonden,

    /// <summary>Somebody else saved first; what was sent is kept and can be fetched.</summary>
    TeLaat,

    /// <summary>Larger than one shortlist may be.</summary>
    TeGroot,

    /// <summary>The store holds as many shortlists as it may.</summary>
    Vol,

    /// <summary>This client wrote as much today as one client may; tomorrow there is room again.</summary>
    DagruimteOp,

    /// <summary>The key of this repeat was used for something else.</summary>
    HerhalingAnders,

    /// <summary>What this key made was deleted since, or got another secret: it cannot be given again.</summary>
    HerhalingVoorbij,
}
