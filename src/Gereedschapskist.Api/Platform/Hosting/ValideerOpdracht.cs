using System.Globalization;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Opslag.Catalogi.Controles;

namespace Gereedschapskist.Api.Platform.Hosting;

/// <summary>The command <c>valideer [map]</c>: checks a catalogue folder without serving it and without a database.</summary>
internal static class ValideerOpdracht
{
    public const string Naam = "valideer";

    /// <summary>Writes what is wrong, and answers the exit code: 0 when nothing is.</summary>
    public static int Voer(string? map, TimeProvider klok, TextWriter uit)
    {
        map ??= Cataloguspad.Meegeleverd;
        var fouten = Cataloguscontrole.Controleer(map, klok);
        uit.WriteLine(fouten.Count == 0 ? InOrde(map) : Foutenlijst.Schrijf(fouten));
        return fouten.Count == 0 ? 0 : 1;
    }

    private static string InOrde(string map)
    {
        var bestanden = Catalogusmap.Lees(map).Bestanden;
        var inhoud = Cataloguslezer.Lees(bestanden);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Geen fouten in {bestanden.Alle.Count} bestanden: {inhoud.Interventies.Count} interventies, catalogusversie {bestanden.Versie}.");
    }
}
