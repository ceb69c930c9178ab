using System.Text;
using System.Text.Json.Nodes;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Opslag.Catalogi.Controles;
using Microsoft.Extensions.Time.Testing;

namespace Gereedschapskist.Opslag.Tests.Catalogi.Controles;

/// <summary>The real catalogue in memory, of which a test may spoil a file.</summary>
internal sealed class Proefbestanden
{
    public const string InBalans = "interventies/in-balans.json";

    private static readonly Catalogusbestanden _echt = Catalogusmap.Lees(Cataloguspad.Meegeleverd).Bestanden;

    private readonly Dictionary<string, Catalogusbestand> _bestanden = _echt.Alle.ToDictionary(b => b.Pad);

    public string Lees(string pad) => Encoding.UTF8.GetString(_bestanden[pad].Inhoud.Span);

    public void Schrijf(string pad, string inhoud) => _bestanden[pad] = new Catalogusbestand(pad, Encoding.UTF8.GetBytes(inhoud));

    public void Vervang(string pad, string oud, string nieuw)
    {
        Assert.Contains(oud, Lees(pad), StringComparison.Ordinal);
        Schrijf(pad, Lees(pad).Replace(oud, nieuw, StringComparison.Ordinal));
    }

    /// <summary>Gives one field of a JSON file another value.</summary>
    public void Zet(string pad, string eigenschap, string waarde) => Schrijf(pad, Met(Lees(pad), eigenschap, waarde));

    /// <summary>A JSON text with another value in one field.</summary>
    public static string Met(string json, string eigenschap, string waarde)
    {
        var document = JsonNode.Parse(json)!;
        document[eigenschap] = JsonNode.Parse(waarde);
        return document.ToJsonString();
    }

    public void Verwijder(string pad) => _bestanden.Remove(pad);

    public IReadOnlyList<Catalogusfout> Controleer() => Cataloguscontrole.Controleer(
        Cataloguspad.Meegeleverd, new Catalogusbestanden(_bestanden.Values), [], new FakeTimeProvider(Tijdelijk.Begin));
}
