using Gereedschapskist.Domein.Afwegingen.Kaders;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>A target of the agreement, made ready to be computed for a municipality.</summary>
internal sealed record Streefgetal(string Naam, decimal Van, decimal Tot, Verwachting Verwachting, IReadOnlyList<Bronverwijzing> Bronnen)
{
    public string Uitleg
    {
        get
        {
            var getal = Nl.Band(Van, Tot);
            var eenheid = Verwachting.Soort is Verwachtingsoort.Fte ? " fte" : "";
            return Verwachting.Per == 100 ? $"{getal}% van de {Wie}" : $"{getal}{eenheid} per {Nl.Afgerond(Verwachting.Per)} {Wie}";
        }
    }

    private string Wie => Verwachting.Noemer switch
    {
        Noemer.Inwoners65Plus => "65-plussers",
        Noemer.Doelgroep => "inwoners in de doelgroep",
        _ => "inwoners",
    };

    public static Streefgetal? Zoek(Catalogus catalogus, Afwegingskader kader, Interventie interventie, Verwachtingsoort soort)
    {
        foreach (var verwachting in kader.Verwachtingen.Where(v => v.Soort == soort && v.Interventies.Contains(interventie.Id)))
        {
            var functie = catalogus.Basisfunctionaliteit(verwachting.Basisfunctionaliteit);
            if (functie?.Streefwaarden.FirstOrDefault(s => string.Equals(s.Wat, verwachting.Streefwaarde, StringComparison.OrdinalIgnoreCase)) is { } streefwaarde
                && (streefwaarde.Waarde ?? streefwaarde.WaardeMin) is { } van
                && (streefwaarde.Waarde ?? streefwaarde.WaardeMax) is { } tot)
            {
                return new($"{functie.Naam}: {streefwaarde.Wat}", van, tot, verwachting, functie.Bronnen);
            }
        }

        return null;
    }

    public Raming Bereken(Gemeente gemeente, decimal? doelgroepAandeel)
    {
        var noemer = Verwachting.Noemer switch
        {
            Noemer.Inwoners65Plus => gemeente.Inwoners65Plus,
            Noemer.Doelgroep => gemeente.Inwoners * doelgroepAandeel / 100,
            _ => (decimal?)gemeente.Inwoners,
        };
        return noemer is { } aantal ? new(aantal * Van / Verwachting.Per, aantal * Tot / Verwachting.Per) : Raming.Onbekend;
    }
}
