namespace Gereedschapskist.Domein.Afwegingen.Uitkomsten;

/// <summary>Which kader was used.</summary>
/// <param name="Id">Id of the kader.</param>
/// <param name="Versie">Its version.</param>
/// <param name="Titel">Its title.</param>
/// <param name="EigenKader">Whether the asker sent it in.</param>
/// <param name="EigenGewichten">Whether the asker changed weights.</param>
public sealed record Kaderverwijzing(string Id, string Versie, string Titel, bool EigenKader, bool EigenGewichten);
