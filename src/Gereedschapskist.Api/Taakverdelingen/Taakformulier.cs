using System.Globalization;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Taakverdelingen;

namespace Gereedschapskist.Api.Taakverdelingen;

/// <summary>Who does what with one part, as it is filled in.</summary>
public sealed class Taakformulier
{
    public string? Onderdeel { get; set; }

    public string? Beslist { get; set; }

    public string? Betaalt { get; set; }

    public string? VoertUit { get; set; }

    public string? Coordineert { get; set; }

    public string? LevertData { get; set; }

    public string? Contact { get; set; }

    public string? Vastgesteld { get; set; }

    /// <summary>As it was kept; of a part that nothing was kept of, what rules and catalogue say, to look at and save.</summary>
    internal static Taakformulier Van(Taakregel regel) => new()
    {
        Onderdeel = regel.Onderdeel,
        Beslist = regel.Afspraak?.Beslist,
        Betaalt = regel.Afspraak is null ? regel.VoorstelBetaalt : regel.Afspraak.Betaalt,
        VoertUit = regel.Afspraak is null ? regel.VoorstelVoertUit : regel.Afspraak.VoertUit,
        Coordineert = regel.Afspraak?.Coordineert,
        LevertData = regel.Afspraak?.LevertData,
        Contact = regel.Afspraak?.Contact,
        Vastgesteld = regel.Afspraak?.Vastgesteld?.ToString("O", CultureInfo.InvariantCulture),
    };

    /// <summary>Null when nothing is filled in, or when the day cannot be read, which is then told.</summary>
    internal Taakafspraak? Lees(string functie, int nummer, List<Fout> fouten)
    {
        var dag = new Invoerlezer(fouten).Datum($"vastgesteld-{nummer}", Vastgesteld);
        string?[] velden = [Schoon(Beslist), Schoon(Betaalt), Schoon(VoertUit), Schoon(Coordineert), Schoon(LevertData), Schoon(Contact)];
        return velden.All(veld => veld is null) && dag is null ? null : new Taakafspraak
        {
            Basisfunctionaliteit = functie,
            Onderdeel = Onderdeel ?? "",
            Beslist = velden[0],
            Betaalt = velden[1],
            VoertUit = velden[2],
            Coordineert = velden[3],
            LevertData = velden[4],
            Contact = velden[5],
            Vastgesteld = dag,
        };
    }

    private static string? Schoon(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}
