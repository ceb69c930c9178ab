namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>One thing that was asked for: a subject, a group of people, a place.</summary>
internal sealed record Vraagdeel(Vraagrol Rol, Zoekterm Term);
