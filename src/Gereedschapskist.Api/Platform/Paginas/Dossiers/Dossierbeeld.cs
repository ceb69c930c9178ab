using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Platform.Paginas.Dossiers;

/// <summary>The dossier that this browser works on, as every page shows it.</summary>
/// <param name="Id">Tells it from the other dossiers of this browser; opens nothing by itself.</param>
/// <param name="Kop">"minder eenzaamheid, Hollands Kroon, 4 gekozen".</param>
/// <param name="Inhoud">What is in it, for the defaults of a form.</param>
/// <param name="IsVanToen">The catalogue has moved on since the facts of the dossier.</param>
public sealed record Dossierbeeld(string Id, string Kop, Shortlist Inhoud, bool IsVanToen)
{
    /// <summary>The item of this interventie; null when it is not in the dossier.</summary>
    public Shortlistitem? Item(string interventie) => Inhoud.Items.FirstOrDefault(i => i.Interventie == interventie);
}
