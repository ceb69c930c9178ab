namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Behind which agreement the money of a year stands.</summary>
internal enum Geldafspraak
{
    /// <summary>No overview names an amount.</summary>
    Geen,

    /// <summary>The brede SPUK of the GALA, 2023 up to and including 2026.</summary>
    Gala,

    /// <summary>An amount in 2026 that only the AZWA names.</summary>
    Azwa2026,

    /// <summary>The SPUK of the AZWA, 2027 up to and including 2029: one budget.</summary>
    Azwa,

    /// <summary>An amount for 2030 or later, of which the form is not decided.</summary>
    Aangekondigd,
}
