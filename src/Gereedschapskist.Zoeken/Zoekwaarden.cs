using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Zoeken.Facetten;

namespace Gereedschapskist.Zoeken;

/// <summary>
/// The filter values that exist in a snapshot. Checks what someone asks for and answers every wrong value, with the nearest
/// one that does exist.
/// </summary>
public sealed class Zoekwaarden
{
    private const int Opgesomd = 12;

    private static readonly ConditionalWeakTable<Catalogus, Zoekwaarden> _perCatalogus = [];

    private readonly (string Veld, Func<Zoekfilters, IReadOnlyList<string>> Gevraagd, FrozenSet<string> Bekend)[] _lijsten;

    private readonly Naamzoeker<Code> _uitvoerders;

    private Zoekwaarden(Catalogus catalogus)
    {
        _uitvoerders = new(catalogus.Codelijst(Woordgroepen.Uitvoerders)?.Codes ?? [], code => code.Id, code => code.Label);
        FrozenSet<string> Uit(Func<Interventie, IEnumerable<string>> van, IEnumerable<string> ook) =>
            catalogus.Interventies.SelectMany(van).Concat(ook).ToFrozenSet(StringComparer.Ordinal);
        IEnumerable<string> Codes(string codelijst) => catalogus.Codelijst(codelijst)?.Codes.Select(c => c.Id) ?? [];
        _lijsten =
        [
            ("basisfunctionaliteit", f => f.Basisfunctionaliteiten, Uit(i => i.Basisfunctionaliteiten, catalogus.Basisfunctionaliteiten.Select(b => b.Id))),
            ("thema", f => f.Themas, Uit(i => i.Themas, Codes(Woordgroepen.Themas))),
            ("gezondheidsdoel", f => f.Gezondheidsdoelen, Uit(i => i.Gezondheidsdoelen, catalogus.Gezondheidsdoelen.Select(d => d.Id))),
            ("kenmerk", f => f.Kenmerken, Uit(i => i.Kenmerken, Codes(Woordgroepen.Kenmerken))),
            ("uitvoerder", f => f.Uitvoerders, Uit(i => i.Uitvoerders, Codes(Woordgroepen.Uitvoerders))),
            ("setting", f => f.Settings, Uit(i => i.Settings, [])),
            ("kostenklasse", f => f.Kostenklassen, Kostenklasse.Alle.ToFrozenSet(StringComparer.Ordinal)),
            ("eigenaar", f => f.Eigenaren, Uit(i => i.Eigenaar is null ? [] : [i.Eigenaar], [])),
        ];
    }

    /// <summary>A group of performers as somebody writes it (GGD, Huisartsenzorg) by its code; what is no group stays as it is.</summary>
    public string Uitvoerder(string getypt) => _uitvoerders.Vind(getypt)?.Id ?? getypt;

    /// <summary>The values of a snapshot, collected once.</summary>
    public static Zoekwaarden Van(Catalogus catalogus) => _perCatalogus.GetValue(catalogus, static c => new Zoekwaarden(c));

    public IEnumerable<Fout> Controleer(Zoekfilters filters) =>
        from lijst in _lijsten
        from waarde in lijst.Gevraagd(filters)
        where !lijst.Bekend.Contains(waarde)
        select Onbekend(lijst.Veld, waarde, lijst.Bekend);

    private static Fout Onbekend(string veld, string waarde, FrozenSet<string> bekend)
    {
        var keuze = bekend.Order(StringComparer.Ordinal).ToList();
        return Domein.Fouten.Onbekend.Van(veld, Domein.Fouten.Onbekend.Code(veld), waarde, keuze, keuze.Count <= Opgesomd
            ? $"Kies uit: {string.Join(", ", keuze)}."
            : $"Kies een waarde uit het facet '{veld}' van de zoekresultaten, bijvoorbeeld {string.Join(", ", keuze.Take(3))}.");
    }
}
