namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>One thing that was asked for: a subject, a group of people, a place.</summary>
/// <param name="Rol">What it decides.</param>
/// <param name="Term">What to look up.</param>
/// <param name="Tekst">The words as they were understood, folded; what was written apart is one word here.</param>
internal sealed record Vraagdeel(Vraagrol Rol, Zoekterm Term, string Tekst);
