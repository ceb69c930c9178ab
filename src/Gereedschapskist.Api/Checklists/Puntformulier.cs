using Gereedschapskist.Domein;
using Gereedschapskist.Domein.Checklists;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Api.Checklists;

/// <summary>One point of a checklist as it is filled in.</summary>
public sealed class Puntformulier
{
    public string? Punt { get; set; }

    /// <summary>Code of the status; empty when nobody said anything yet.</summary>
    public string? Status { get; set; }

    public string? Toelichting { get; set; }

    public string? Rol { get; set; }

    public string? Uiterlijk { get; set; }

    internal static Puntformulier Van(Checklistregel regel) => new()
    {
        Punt = regel.Punt,
        Status = regel.Status?.Code(),
        Toelichting = regel.Toelichting,
        Rol = regel.Rol,
        Uiterlijk = regel.Uiterlijk?.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>What was said of the points of a list; a point without anything is left open.</summary>
    internal static (IReadOnlyList<Puntstatus> Statussen, IReadOnlyList<Fout> Fouten) Lees(IReadOnlyList<Puntformulier> punten, Checklistbeeld lijst)
    {
        List<Fout> fouten = [];
        List<Puntstatus> statussen = [];
        var namen = lijst.Punten.ToDictionary(punt => punt.Punt, punt => punt.Naam, StringComparer.Ordinal);
        for (var n = 0; n < punten.Count; n++)
        {
            if (namen.TryGetValue(punten[n].Punt ?? "", out var naam) && punten[n].Lees(n, naam, lijst, fouten) is { } status)
            {
                statussen.Add(status);
            }
        }

        return (statussen, fouten);
    }

    private Puntstatus? Lees(int nummer, string naam, Checklistbeeld lijst, List<Fout> fouten)
    {
        var eerder = fouten.Count;
        var uiterlijk = new Invoerlezer(fouten).Datum($"uiterlijk-{nummer}", Uiterlijk);
        var status = Enumcode.Lees<Checkstatus>(Status ?? "");
        var leeg = string.IsNullOrWhiteSpace(Toelichting) && string.IsNullOrWhiteSpace(Rol) && uiterlijk is null;
        if (status is null && !leeg)
        {
            fouten.Add(new Fout($"status-{nummer}", Foutcodes.VeldOntbreekt, "U zegt niet hoe ver dit is.", "Kies ja, deels, nee of niet van toepassing."));
        }

        for (var plek = eerder; plek < fouten.Count; plek++)
        {
            fouten[plek] = fouten[plek] with { Melding = $"{Nl.Kort(naam)}: {fouten[plek].Melding.MetKleineLetter()}" };
        }

        return status is not { } gekozen || fouten.Count > eerder ? null : new Puntstatus
        {
            Kader = lijst.Kader,
            Punt = Punt!,
            Basisfunctionaliteit = lijst.Basisfunctionaliteit,
            Status = gekozen,
            Toelichting = Schoon(Toelichting),
            Rol = Schoon(Rol),
            Uiterlijk = uiterlijk,
        };
    }

    private static string? Schoon(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim().ReplaceLineEndings("\n");
}
