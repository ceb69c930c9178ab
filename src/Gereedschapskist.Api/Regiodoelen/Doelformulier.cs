using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Regiodoelen;

namespace Gereedschapskist.Api.Regiodoelen;

/// <summary>A goal as it is typed in a form.</summary>
public sealed class Doelformulier
{
    public string? Leefgebied { get; set; }

    public string? Indicator { get; set; }

    public string? Groep { get; set; }

    public string? Eenheid { get; set; }

    public string? Uitgangswaarde { get; set; }

    public string? Uitgangsjaar { get; set; }

    public string? Streefwaarde { get; set; }

    public string? Streefjaar { get; set; }

    public string? Bron { get; set; }

    /// <summary>The goal; null when something cannot be read, which is then told.</summary>
    internal Regiodoel? Lees(List<Fout> fouten)
    {
        var lezer = new Invoerlezer(fouten);
        decimal? Waarde(string veld, string? tekst) => lezer.Getal(veld, tekst, -Cijfercontrole.Uiterste, Cijfercontrole.Uiterste);
        int? Jaar(string veld, string? tekst) => Jaarlezer.Lees(veld, tekst, fouten);
        var (begin, van) = (Waarde("uitgangswaarde", Uitgangswaarde), Jaar("uitgangsjaar", Uitgangsjaar));
        var (doel, tot) = (Waarde("streefwaarde", Streefwaarde), Jaar("streefjaar", Streefjaar));
        if (fouten.Count == 0 && (doel is null || tot is null))
        {
            fouten.Add(new Fout(doel is null ? "streefwaarde" : "streefjaar", Foutcodes.VeldOntbreekt, "Zonder waarde en jaar is een doel niet te volgen.", "Vul in wat u wilt bereiken en in welk jaar."));
        }

        return fouten.Count > 0 ? null : new Regiodoel
        {
            Leefgebied = Leefgebied ?? "",
            Indicator = Indicator?.Trim() ?? "",
            Groep = Schoon(Groep),
            Eenheid = Eenheid?.Trim() ?? "",
            Uitgangswaarde = begin,
            Uitgangsjaar = van,
            Streefwaarde = doel!.Value,
            Streefjaar = tot!.Value,
            Bron = Schoon(Bron),
        };
    }

    private static string? Schoon(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}
