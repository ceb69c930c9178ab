using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Turns what someone filled in into a situation, or says everything that is wrong with it.</summary>
public static class Situatielezer
{
    public static Uitkomst<Situatie> Lees(IReadOnlyDictionary<string, object?> opgave, Financieringskennis kennis)
    {
        ArgumentNullException.ThrowIfNull(opgave);
        ArgumentNullException.ThrowIfNull(kennis);
        var antwoorden = new Dictionary<string, Veldantwoord>(opgave.Count, StringComparer.Ordinal);
        var fouten = new List<Fout>();
        foreach (var (id, waarde) in opgave)
        {
            if (kennis.InvulbaarVeld(id) is not { } veld)
            {
                fouten.Add(OnbekendVeld(id, kennis));
            }
            else if (waarde is not null && Lees(veld, waarde, kennis, fouten) is { } antwoord)
            {
                antwoorden[id] = antwoord;
            }
        }

        return fouten.Count > 0 ? fouten : new Situatie(antwoorden);
    }

    private static Veldantwoord? Lees(Situatieveld veld, object waarde, Financieringskennis kennis, List<Fout> fouten)
    {
        switch (veld.Type, waarde)
        {
            case (Veldtype.JaNee, bool waar):
                return Veldantwoord.Van(waar);
            case (Veldtype.Getal, int getal) when getal >= veld.Minimum && getal <= veld.Maximum:
                return Veldantwoord.Van(getal);
            case (Veldtype.Keuze, string getypt) when kennis.Keuze(veld, getypt) is { } keuze:
                return Veldantwoord.Van(keuze);
            case (Veldtype.Keuze, string keuze):
                fouten.Add(OnbekendeWaarde(veld, keuze));
                return null;
            case (Veldtype.Getal, int getal):
                fouten.Add(new Fout(Plek(veld.Id), Foutcodes.BuitenBereik, $"{veld.Label} is {getal}; dat kan niet.", Toegestaan(veld)));
                return null;
            default:
                fouten.Add(new Fout(Plek(veld.Id), Foutcodes.TypeKloptNiet, $"De waarde van {veld.Label} heeft niet het goede type.", Toegestaan(veld)));
                return null;
        }
    }

    private static Fout OnbekendVeld(string id, Financieringskennis kennis)
    {
        var velden = kennis.Velden.Select(v => v.Id).ToList();
        return new Fout(Plek(id), Foutcodes.VeldOnbekend, $"Het veld '{id}' bestaat niet in een situatie.", $"{Bedoeld(id, velden)}De velden zijn: {string.Join(", ", velden)}.");
    }

    private static Fout OnbekendeWaarde(Situatieveld veld, string keuze) => new(
        Plek(veld.Id), Foutcodes.WaardeOnbekend, $"'{keuze}' is geen waarde van {veld.Label}.", Bedoeld(keuze, veld.Waarden.Select(w => w.Id)) + Toegestaan(veld));

    private static string Toegestaan(Situatieveld veld) => veld.Type switch
    {
        Veldtype.JaNee => "Geef true of false.",
        Veldtype.Getal => $"Geef een geheel getal van {veld.Minimum} tot en met {veld.Maximum}.",
        _ => $"De waarden zijn: {string.Join(", ", veld.Waarden.Select(w => w.Id))}.",
    };

    private static string Bedoeld(string gegeven, IEnumerable<string> bekend) =>
        Dichtstbij.Van(gegeven, bekend) is { } bedoeld ? $"Bedoelde u '{bedoeld}'? " : "";

    private static string Plek(string veld) => $"situatie.{veld}";
}
