using System.Text.Json;

namespace Gereedschapskist.Api.Catalogi.Wijzigingen;

/// <summary>A thing that answers differently in two versions of the catalogue.</summary>
/// <param name="Soort">What kind of thing.</param>
/// <param name="Oud">As it was; null when it was not there.</param>
/// <param name="Nieuw">As it is; null when it is gone.</param>
/// <param name="Zinnen">What changed about an interventie, in Dutch sentences; empty of anything else.</param>
internal sealed record Naslagwijziging(Naslagsoort Soort, Naslagstuk? Oud, Naslagstuk? Nieuw, IReadOnlyList<string> Zinnen)
{
    /// <summary>Every answer names it, and it says nothing about the thing itself.</summary>
    private const string Versieveld = "catalogusVersie";

    private static readonly JsonElement _niets = JsonElement.Parse("null");

    public Naslagstuk Stuk => Nieuw ?? Oud!;

    public Aard Aard => (Oud, Nieuw) switch
    {
        (null, _) => Aard.Toegevoegd,
        (_, null) => Aard.Verwijderd,
        _ => Aard.Gewijzigd,
    };

    /// <summary>Path of its document, whether there is one or not.</summary>
    public string Document => $"{Soort.Map}/{Stuk.Id}.json";

    public bool HoortBij(string functie) => (Oud?.Functies.Contains(functie) ?? false) || (Nieuw?.Functies.Contains(functie) ?? false);

    /// <summary>The fields that differ; null when the answers say the same.</summary>
    public static IReadOnlyList<Veldverschil> Velden(Naslagstuk oud, Naslagstuk nieuw)
    {
        if (oud.Antwoord.AsSpan().SequenceEqual(nieuw.Antwoord))
        {
            return [];
        }

        var was = Lees(oud);
        var wordt = Lees(nieuw);
        return
        [
            .. was.Keys.Union(wordt.Keys, StringComparer.Ordinal)
                .Where(veld => veld != Versieveld)
                .Select(veld => Veldverschil.Van(veld, was.GetValueOrDefault(veld, _niets), wordt.GetValueOrDefault(veld, _niets)))
                .Where(verschil => !JsonElement.DeepEquals(verschil.Was, verschil.Wordt)),
        ];
    }

    private static Dictionary<string, JsonElement> Lees(Naslagstuk stuk) =>
        JsonElement.Parse(stuk.Antwoord).EnumerateObject().ToDictionary(veld => veld.Name, veld => veld.Value, StringComparer.Ordinal);
}
