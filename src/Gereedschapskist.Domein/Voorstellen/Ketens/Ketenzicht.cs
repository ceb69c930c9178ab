using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Voorstellen.Filters;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Ketens;

/// <summary>Lays the ranking along the steps of the chain, so that gaps show.</summary>
internal static class Ketenzicht
{
    private const int MeesteVoorstellen = 5;

    public static IReadOnlyList<Ketenstap> Maak(
        Voorstelopdracht vraag, IReadOnlyList<Beoordeling> ranglijst, IReadOnlyList<Uitsluiting> uitgesloten) =>
    [
        .. (vraag.Functie?.Onderdelen ?? [])
            .OrderBy(deel => deel.Stap == 0 ? int.MaxValue : deel.Stap)
            .Select(deel => Stap(deel, ranglijst, uitgesloten)),
    ];

    private static Ketenstap Stap(Onderdeel deel, IReadOnlyList<Beoordeling> ranglijst, IReadOnlyList<Uitsluiting> uitgesloten)
    {
        var invullers = ranglijst.Where(kandidaat => deel.Interventies.Contains(kandidaat.Interventie.Id)).ToList();
        return new Ketenstap
        {
            Onderdeel = deel.Id,
            Naam = deel.Naam,
            Stap = deel.Stap,
            Voorstellen = [.. invullers.Take(MeesteVoorstellen).Select(invuller => invuller.Interventie.Id)],
            Gat = invullers.Count == 0,
            Uitleg = invullers.Count == 0 ? Gat(deel, uitgesloten) : Gevuld(invullers),
        };
    }

    private static string Gevuld(List<Beoordeling> invullers)
    {
        var namen = Nl.Opsomming([.. invullers.Take(MeesteVoorstellen).Select(invuller => invuller.Interventie.Naam)]);
        var rest = invullers.Count > MeesteVoorstellen ? $" (en {invullers.Count - MeesteVoorstellen} lager geplaatste)" : "";
        return $"{(invullers.Count == 1 ? "Eén kandidaat kan" : $"{invullers.Count} kandidaten kunnen")} deze stap vullen: {namen}{rest}.";
    }

    private static string Gat(Onderdeel deel, IReadOnlyList<Uitsluiting> uitgesloten)
    {
        var weg = uitgesloten.Where(uitsluiting => deel.Interventies.Contains(uitsluiting.Interventie.Id)).ToList();
        var uitvoerders = deel.Uitvoerders.Count > 0 ? $" Uitvoerders volgens de keten: {Nl.Opsomming(deel.Uitvoerders)}." : "";
        return (deel.Interventies.Count, weg.Count) switch
        {
            (0, _) => $"De catalogus heeft geen interventie voor deze stap; regel die met werkafspraken.{uitvoerders}",
            (_, > 0) => $"Uw voorwaarden sluiten uit wat deze stap kan vullen: {Nl.Opsomming([.. weg.Select(w => $"{w.Interventie.Naam} ({w.Regel})")])}.",
            _ => $"Wat deze stap kan vullen, valt buiten uw vraag.{uitvoerders}",
        };
    }
}
