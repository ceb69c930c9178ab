using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Domein.Voorstellen.Vragen;

/// <summary>Looks up the municipality or region, by code or by name.</summary>
internal sealed class Gebiedscontrole(Catalogus catalogus, List<Fout> fouten)
{
    public Gebied? Lees(string? gemeente, string? regio)
    {
        var dezeGemeente = string.IsNullOrWhiteSpace(gemeente) ? null : Gemeente(gemeente.Trim());
        var dezeRegio = string.IsNullOrWhiteSpace(regio) ? null : Regio(regio.Trim());
        if (!string.IsNullOrWhiteSpace(gemeente) && !string.IsNullOrWhiteSpace(regio))
        {
            var buiten = dezeGemeente is not null && dezeRegio is not null && !dezeRegio.Gemeenten.Contains(dezeGemeente.Code);
            fouten.Add(new Fout(
                "regio", Foutcodes.GemeenteEnRegio,
                buiten ? $"{dezeGemeente!.Naam} ligt niet in de regio {dezeRegio!.Naam}." : "U geeft een gemeente en een regio.",
                "Kies een gemeente of een regio."));
        }

        return dezeGemeente is not null ? new Gebied(dezeGemeente.Code, dezeGemeente.Naam, [dezeGemeente])
            : dezeRegio is not null ? new Gebied(dezeRegio.Code, dezeRegio.Naam, [.. dezeRegio.Gemeenten.Select(catalogus.Gemeente).OfType<Gemeente>()])
            : null;
    }

    private Gemeente? Gemeente(string gevraagd)
    {
        var gevonden = catalogus.Gemeente(gevraagd.ToUpperInvariant())
            ?? catalogus.Gemeenten.FirstOrDefault(ander => string.Equals(ander.Naam, gevraagd, StringComparison.OrdinalIgnoreCase));
        if (gevonden is null)
        {
            Onbekend("gemeente", gevraagd, catalogus.Gemeenten.SelectMany(ander => (string[])[ander.Naam, ander.Code]));
        }

        return gevonden;
    }

    private Regio? Regio(string gevraagd)
    {
        var gevonden = catalogus.Regio(gevraagd.ToUpperInvariant())
            ?? catalogus.Regios
                .OrderBy(ander => ander.Soort)
                .FirstOrDefault(ander => string.Equals(ander.Naam, gevraagd, StringComparison.OrdinalIgnoreCase));
        if (gevonden is null)
        {
            Onbekend("regio", gevraagd, catalogus.Regios.SelectMany(ander => (string[])[ander.Naam, ander.Code]));
        }

        return gevonden;
    }

    private void Onbekend(string veld, string gevraagd, IEnumerable<string> bekend)
    {
        var kort = gevraagd.Length <= 60 ? gevraagd : gevraagd[..60] + "…";
        fouten.Add(new Fout(
            veld, Foutcodes.WaardeOnbekend, $"De {veld} '{kort}' bestaat niet.",
            Dichtstbij.Van(gevraagd, bekend) is { } dichtbij ? $"Bedoelde u '{dichtbij}'?" : "Gebruik de naam of de code uit de lijst van gebieden."));
    }
}
