using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Domein.Shortlists;

/// <summary>A number about the place of a dossier that says something about its goals.</summary>
/// <param name="Soort">What it counts.</param>
/// <param name="Van">The number; of a region the lowest among its municipalities.</param>
/// <param name="Tot">The highest; the same as <paramref name="Van"/> for one municipality.</param>
/// <param name="Gemeenten">How many municipalities have the number.</param>
public sealed record Plaatscijfer(Cijfersoort Soort, decimal Van, decimal Tot, int Gemeenten)
{
    /// <summary>"48,6 procent", or for a region "40,1 tot 52,3 procent in 18 gemeenten".</summary>
    public string Tekst => Gemeenten == 1 ? $"{Nl.Afgerond(Van)} {Soort.Eenheid}" : $"{Nl.Band(Van, Tot)} {Soort.Eenheid}, in {Gemeenten} gemeenten";

    /// <summary>"Eenzaam, 65 jaar en ouder (2020)".</summary>
    public string Naam => $"{Soort.Naam}{(Soort.Leeftijd is { } leeftijd ? $", {leeftijd}" : "")}{(Soort.Jaar is { } jaar ? $" ({Nl.Jaar(jaar)})" : "")}";

    /// <summary>Those about any of the goals; empty without a place.</summary>
    public static IReadOnlyList<Plaatscijfer> Alle(Catalogus catalogus, Shortlistcontext context)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(context);
        IReadOnlyList<string> codes = context switch
        {
            { Gemeente: { } code } => [code],
            { Regio: { } code } => catalogus.Regio(code)?.Gemeenten ?? [],
            _ => [],
        };
        var gemeenten = codes.Select(catalogus.Gemeente).OfType<Gemeente>().ToList();
        var doelen = Dossierdoelen.Van(catalogus, context);
        return
        [
            .. from soort in catalogus.Cijfersoorten
               where soort.Gezondheidsdoelen.Any(doelen.Contains)
               let getallen = gemeenten.Where(g => g.Cijfers.ContainsKey(soort.Id)).Select(g => g.Cijfers[soort.Id]).ToList()
               where getallen.Count > 0
               select new Plaatscijfer(soort, getallen.Min(), getallen.Max(), getallen.Count),
        ];
    }
}
