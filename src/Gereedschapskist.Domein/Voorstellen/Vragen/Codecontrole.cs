using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gezondheidsdoelen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Criteria;

namespace Gereedschapskist.Domein.Voorstellen.Vragen;

/// <summary>Looks up the ids and codes a question names; an unknown one is a fault with the nearest known one.</summary>
internal sealed class Codecontrole(Catalogus catalogus, List<Fout> fouten)
{
    private const int MeesteWaarden = 50;

    public Basisfunctionaliteit? Functie(string? id)
    {
        var functie = string.IsNullOrWhiteSpace(id) ? null : catalogus.Functiezoeker.Vind(id);
        if (functie is null && !string.IsNullOrWhiteSpace(id))
        {
            fouten.Add(catalogus.OnbekendeFunctie("basisfunctionaliteit", id));
        }

        return functie;
    }

    public Gezondheidsdoel? Doel(string? id) => string.IsNullOrWhiteSpace(id)
        ? null
        : catalogus.Doelzoeker.Vind(id) ?? Onbekend<Gezondheidsdoel>(
            "gezondheidsdoel", Foutcodes.GezondheidsdoelOnbekend, id, catalogus.Gezondheidsdoelen.Select(doel => doel.Id), "Zie /v1/gezondheidsdoelen.");

    public IReadOnlyList<string> Kenmerken(IReadOnlyList<string>? kenmerken)
    {
        var bekend = catalogus.Interventies
            .SelectMany(interventie => interventie.Kenmerken)
            .Concat(Kenmerkgroepen.Groepen(catalogus))
            .ToHashSet(StringComparer.Ordinal);
        return Lijst("doelgroep.kenmerken", kenmerken, bekend, kenmerk => bekend.Any(ander => Kenmerkgroepen.Past(ander, kenmerk)));
    }

    public IReadOnlyList<string> Settings(IReadOnlyList<string>? settings)
    {
        var bekend = catalogus.Interventies
            .SelectMany(interventie => interventie.Settings)
            .Concat(catalogus.Codelijst("setting")?.Codes.Select(code => code.Id) ?? [])
            .ToHashSet(StringComparer.Ordinal);
        return Lijst("settings", settings, bekend, bekend.Contains);
    }

    /// <summary>The ids of what is named by id, name or alias, each once.</summary>
    public IReadOnlyList<string> Interventies(string veld, IReadOnlyList<string>? namen)
    {
        if (TeVeel(veld, namen))
        {
            return [];
        }

        var controle = new Interventiecontrole(catalogus.Interventiezoeker, fouten);
        return
        [
            .. (namen ?? [])
                .Select((naam, plek) => controle.Lees($"{veld}[{plek}]", naam))
                .OfType<Interventie>()
                .Select(interventie => interventie.Id)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    public IReadOnlyList<Preventievorm> Preventievormen(IReadOnlyList<string>? vormen)
    {
        return
        [
            .. Lijst("preventievormen", vormen, Enumcode.Alle<Preventievorm>(), vorm => Enumcode.Lees<Preventievorm>(vorm) is not null)
                .Select(Enumcode.Lees<Preventievorm>)
                .OfType<Preventievorm>(),
        ];
    }

    public Erkenningsniveau? Erkenning(string? niveau)
    {
        if (string.IsNullOrWhiteSpace(niveau))
        {
            return null;
        }

        if (Enumcode.Lees<Erkenningsniveau>(niveau) is { } gevonden)
        {
            return gevonden;
        }

        var bekend = Enumcode.Alle<Erkenningsniveau>();
        Onbekend<object>("minimumErkenning", Foutcodes.WaardeOnbekend, niveau, bekend, $"Kies uit {Nl.Opsomming(bekend)}.");
        return null;
    }

    private IReadOnlyList<string> Lijst(string veld, IReadOnlyList<string>? waarden, IEnumerable<string> bekend, Predicate<string> bestaat)
    {
        if (TeVeel(veld, waarden))
        {
            return [];
        }

        for (var plek = 0; plek < (waarden?.Count ?? 0); plek++)
        {
            if (!bestaat(waarden![plek] ?? ""))
            {
                Onbekend<object>(
                    $"{veld}[{plek}]", Foutcodes.WaardeOnbekend, waarden[plek] ?? "", bekend, "Kies een waarde die de catalogus kent.");
            }
        }

        return [.. (waarden ?? []).Where(waarde => waarde is not null).Distinct(StringComparer.Ordinal)];
    }

    private bool TeVeel(string veld, IReadOnlyList<string>? waarden)
    {
        if (waarden is not { Count: > MeesteWaarden })
        {
            return false;
        }

        fouten.Add(new Fout(veld, Foutcodes.TeVeel, $"'{veld}' heeft {waarden.Count} waarden.", $"Geef er hoogstens {MeesteWaarden}."));
        return true;
    }

    private T? Onbekend<T>(string veld, string code, string waarde, IEnumerable<string> bekend, string anders)
        where T : class
    {
        fouten.Add(Domein.Fouten.Onbekend.Van(veld, code, waarde, bekend, anders));
        return null;
    }
}
