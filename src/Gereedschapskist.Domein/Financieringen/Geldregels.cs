using System.Globalization;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>
/// Splits a rule that leans on money of the State into one rule per agreement: within the years of the SPUK that purse pays,
/// outside them only a law can, and without a law nothing is arranged.
/// </summary>
internal static class Geldregels
{
    public static IEnumerable<Financieringsregel> Bij(Financieringsregel regel, Geldkennis geld)
    {
        if (regel.Geld.Count == 0)
        {
            return [regel];
        }

        return geld.Fasen(regel.Geld)
            .Select(fase => Geknipt(regel, fase))
            .OfType<(Geldfase Fase, DateOnly Van, DateOnly Tot)>()
            .Select(k => In(regel, k.Fase) with
            {
                GeldigVan = k.Van == DateOnly.MinValue ? null : k.Van,
                GeldigTot = k.Tot == DateOnly.MaxValue ? null : k.Tot,
            });
    }

    /// <summary>The part of a phase in which the rule itself holds.</summary>
    private static (Geldfase Fase, DateOnly Van, DateOnly Tot)? Geknipt(Financieringsregel regel, Geldfase fase)
    {
        var van = fase.Van > (regel.GeldigVan ?? DateOnly.MinValue) ? fase.Van : regel.GeldigVan ?? DateOnly.MinValue;
        var tot = fase.TotEnMet < (regel.GeldigTot ?? DateOnly.MaxValue) ? fase.TotEnMet : regel.GeldigTot ?? DateOnly.MaxValue;
        return van <= tot ? (fase, van, tot) : null;
    }

    private static Financieringsregel In(Financieringsregel regel, Geldfase fase)
    {
        var zonderSpuk = regel.Dan.Grondslagen.Where(g => g is not (Grondslag.Spuk or Grondslag.EigenBijdrage)).ToList();
        return fase.Afspraak switch
        {
            Geldafspraak.Geen when zonderSpuk.Count == 0 => ZonderGeld(regel, fase),
            Geldafspraak.Geen => regel with
            {
                Id = Id(regel, fase),
                Dan = regel.Dan with { Grondslagen = [.. regel.Dan.Grondslagen.Where(g => g != Grondslag.Spuk)] },
                Uitleg = fase.TotEnMet.Year < Geldkennis.EersteJaar
                    ? regel.Uitleg
                    : $"{regel.Uitleg} Voor {Jaren(fase)} is er geen apart geld van het Rijk afgesproken.",
            },
            Geldafspraak.Aangekondigd => regel with
            {
                Id = Id(regel, fase),
                Dan = regel.Dan with { Grondslagen = [.. regel.Dan.Grondslagen.Select(g => g == Grondslag.Spuk ? Grondslag.Anders : g).Distinct()] },
                Zekerheid = Zekerheid.Onbeslist,
                Uitleg = $"{regel.Uitleg} {Zin(fase)}",
            },
            _ => regel with { Id = Id(regel, fase), Uitleg = $"{regel.Uitleg} {Zin(fase)}" },
        };
    }

    private static Financieringsregel ZonderGeld(Financieringsregel regel, Geldfase fase) => regel with
    {
        Id = Id(regel, fase),
        Dan = new Regelgevolg { Oordeel = Financieringsoordeel.NietGeregeld, Duiding = regel.Dan.Duiding },
        Uitleg = fase.TotEnMet.Year < Geldkennis.EersteJaar
            ? "Nog niet: het geld van het Rijk hiervoor kwam er met het GALA, vanaf 2023. Een gemeente kon het wel zelf betalen."
            : $"Voor {Jaren(fase)} is hiervoor geen geld van het Rijk afgesproken. De gemeente mag het zelf betalen, maar dat is nergens geregeld.",
    };

    private static string Zin(Geldfase fase) => fase.Afspraak switch
    {
        Geldafspraak.Gala => $"Het geld daarvoor komt in {Jaren(fase)} uit de brede specifieke uitkering (SPUK) van het GALA.",
        Geldafspraak.Azwa2026 => "Voor 2026 noemt het AZWA hiervoor geld.",
        Geldafspraak.Azwa =>
            $"Het geld daarvoor komt in {Jaren(fase)} uit de specifieke uitkering (SPUK) van het AZWA: één budget, op voorwaarde van een werkagenda die de colleges hebben goedgekeurd.",
        _ => $"Voor {Jaren(fase)} noemen de akkoorden hiervoor geld, maar hoe de gemeente dat krijgt, is nog niet besloten.",
    };

    private static string Jaren(Geldfase fase) => (fase.Van.Year, fase.TotEnMet.Year) switch
    {
        var (van, tot) when van == tot => Jaar(van),
        var (van, tot) when tot == DateOnly.MaxValue.Year => $"de jaren vanaf {Jaar(van)}",
        var (van, tot) => $"{Jaar(van)} tot en met {Jaar(tot)}",
    };

    private static string Id(Financieringsregel regel, Geldfase fase) =>
        fase.Van == DateOnly.MinValue ? $"{regel.Id}-voor-2023" : $"{regel.Id}-{Jaar(fase.Van.Year)}";

    private static string Jaar(int jaar) => jaar.ToString(CultureInfo.InvariantCulture);
}
