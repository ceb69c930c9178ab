using System.Globalization;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Zoeken;

namespace Gereedschapskist.Api.Zoeken;

/// <summary>
/// Turns an address into a question. What cannot be read is left out of the question and told, so that a hand-edited
/// address still gives a page to go on from.
/// </summary>
internal sealed class Zoekformulier(Zoekadres adres, Catalogus catalogus)
{
    private const int HoogstePagina = 100_000;
    private const decimal HoogsteKosten = 1_000_000;

    private readonly List<Fout> _fouten = [];

    private readonly Zoekwaarden _waarden = Zoekwaarden.Van(catalogus);
    private readonly List<(string Veld, string Waarde)> _geweigerd = [];

    public IReadOnlyList<Fout> Fouten => _fouten;

    /// <summary>The address without what could not be read.</summary>
    public Zoekadres Leesbaar => adres.ZonderGeweigerd(_geweigerd);

    public Zoekvraag Lees() => new()
    {
        Tekst = Tekst(),
        Filters = new Zoekfilters
        {
            Basisfunctionaliteiten = Bekend(Zoekvelden.Basisfunctionaliteit, w => new Zoekfilters { Basisfunctionaliteiten = w }),
            Themas = Bekend(Zoekvelden.Thema, w => new Zoekfilters { Themas = w }),
            Gezondheidsdoelen = Bekend(Zoekvelden.Gezondheidsdoel, w => new Zoekfilters { Gezondheidsdoelen = w }),
            Leeftijden = Leeftijden(),
            Kenmerken = Bekend(Zoekvelden.Kenmerk, w => new Zoekfilters { Kenmerken = w }),
            Uitvoerders = [.. Bekend(Zoekvelden.Uitvoerder, w => new Zoekfilters { Uitvoerders = [.. w.Select(_waarden.Uitvoerder)] }).Select(_waarden.Uitvoerder)],
            Settings = Bekend(Zoekvelden.Setting, w => new Zoekfilters { Settings = w }),
            Preventievormen = Codes<Preventievorm>(Zoekvelden.Preventievorm),
            MinimumErkenning = Codes<Erkenningsniveau>(Zoekvelden.MinimumErkenning) is [var niveau, ..] ? niveau : null,
            Grondslagen = Codes<Grondslag>(Zoekvelden.Grondslag),
            MaxKostenPerDeelnemer = Kosten(),
            Kostenklassen = Bekend(Zoekvelden.Kostenklasse, w => new Zoekfilters { Kostenklassen = w }),
            Eigenaren = Bekend(Zoekvelden.Eigenaar, w => new Zoekfilters { Eigenaren = w }),
        },
        Sortering = Codes<Sortering>(Zoekvelden.Sorteer) is [var sortering, ..] ? sortering : Sortering.Relevantie,
        Pagina = Pagina(),
    };

    private string? Tekst()
    {
        var tekst = adres.Waarde(Zoekvelden.Zoek);
        if (tekst is not { Length: > Zoekvraag.MaxTekstlengte })
        {
            return tekst;
        }

        _fouten.Add(new Fout(
            Zoekvelden.Zoek, Foutcodes.TeLang, $"Uw zoekvraag is langer dan {Zoekvraag.MaxTekstlengte} tekens.", "We hebben op het eerste deel gezocht. Gebruik minder woorden."));
        return tekst[..Zoekvraag.MaxTekstlengte];
    }

    /// <summary>The values that exist in this catalogue; the others are told.</summary>
    private List<string> Bekend(string veld, Func<IReadOnlyList<string>, Zoekfilters> filter)
    {
        List<string> bekend = [];
        foreach (var waarde in adres.Waarden(veld))
        {
            if (_waarden.Controleer(filter([waarde])).FirstOrDefault() is { } fout)
            {
                _geweigerd.Add((veld, waarde));
                _fouten.Add(fout with { Melding = $"{fout.Melding} We hebben er niet op gefilterd." });
            }
            else
            {
                bekend.Add(waarde);
            }
        }

        return bekend;
    }

    private List<Leeftijdsbereik> Leeftijden()
    {
        List<Leeftijdsbereik> leeftijden = [];
        foreach (var waarde in adres.Waarden(Zoekvelden.Leeftijd))
        {
            if (Leeftijdsbereik.TryParse(waarde, out var bereik))
            {
                leeftijden.Add(bereik);
            }
            else
            {
                Weiger(Zoekvelden.Leeftijd, waarde, "Schrijf een leeftijd als 72, 12-17 of 65-plus.");
            }
        }

        return leeftijden;
    }

    private List<T> Codes<T>(string veld)
        where T : struct, Enum
    {
        List<T> gekozen = [];
        foreach (var waarde in adres.Waarden(veld))
        {
            if (Enumcode.Lees<T>(waarde) is { } code)
            {
                gekozen.Add(code);
            }
            else
            {
                var dichtstbij = Dichtstbij.Van(waarde, Enumcode.Alle<T>());
                Weiger(veld, waarde, dichtstbij is null ? $"Kies uit: {string.Join(", ", Enumcode.Alle<T>())}." : $"Bedoelde u “{dichtstbij}”?");
            }
        }

        return gekozen;
    }

    private decimal? Kosten()
    {
        if (adres.Waarde(Zoekvelden.MaxKosten) is not { } waarde)
        {
            return null;
        }

        List<Fout> bezwaren = [];
        var bedrag = new Invoerlezer(bezwaren).Bedrag(Zoekvelden.MaxKosten, waarde, HoogsteKosten);
        foreach (var bezwaar in bezwaren)
        {
            _geweigerd.Add((Zoekvelden.MaxKosten, waarde));
            _fouten.Add(bezwaar with { Melding = $"{bezwaar.Melding} We hebben er niet op gefilterd." });
        }

        return bedrag;
    }

    private int Pagina()
    {
        if (adres.Waarde(Zoekvelden.Pagina) is not { } waarde)
        {
            return 1;
        }

        if (int.TryParse(waarde, NumberStyles.None, CultureInfo.InvariantCulture, out var pagina) && pagina is >= 1 and <= HoogstePagina)
        {
            return pagina;
        }

        Weiger(Zoekvelden.Pagina, waarde, "Dit is de eerste pagina.");
        return 1;
    }

    private void Weiger(string veld, string waarde, string herstel)
    {
        _geweigerd.Add((veld, waarde));
        _fouten.Add(
            new Fout(veld, Foutcodes.WaardeOnbekend, $"We konden “{Nl.Kort(waarde)}” niet lezen en hebben er niet op gefilterd.", herstel));
    }
}
