using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Registers;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>What the register of the region says of each function, for the chapters of the work agenda.</summary>
internal sealed class Registerstuk(Shortlistbron bron)
{
    private readonly IReadOnlyList<Registerregel> _lopend = Lopend(bron);

    private readonly ILookup<string, Registerregel> _perFunctie = Dekkingen.PerFunctie(bron.Catalogus, Lopend(bron));

    private readonly Dictionary<string, Dekking> _dekking =
        bron.Shortlist.Regio?.Register is { Count: > 0 } && Plek(bron) is { } gebied
            ? Dekkingen.Van(bron.Catalogus, gebied, Eigen(bron), bron.Shortlist.Peildatum).ToDictionary(d => d.Basisfunctionaliteit, StringComparer.Ordinal)
            : [];

    /// <summary>How far the register covers a function; null when there is no register, or when it says nothing of it.</summary>
    public Dekking? Dekking(Basisfunctionaliteit functie) => _dekking.GetValueOrDefault(functie.Id);

    /// <summary>Who offers any of these interventies now, by name.</summary>
    public IReadOnlyList<string> Aanbieders(IReadOnlyList<string> interventies) =>
        [.. _lopend.Where(regel => interventies.Contains(regel.Interventie)).Select(regel => regel.Aanbieder).Distinct().Order(Nl.Alfabet)];

    private static IReadOnlyList<Registerregel> Eigen(Shortlistbron bron) =>
        [.. (bron.Shortlist.Regio?.Register ?? []).Where(regel => bron.Shortlist.Context.Gemeente is not { } gemeente || regel.Gemeente == gemeente)];

    private static IReadOnlyList<Registerregel> Lopend(Shortlistbron bron) => [.. Eigen(bron).Where(regel => regel.LooptOp(bron.Shortlist.Peildatum))];

    /// <summary>The document of one municipality is about that one, and not about the rest of its region.</summary>
    private static Gebied? Plek(Shortlistbron bron) => bron.Shortlist.Context.Gemeente is { } gemeente
        ? bron.Catalogus.Gebieden.Zoek(gemeente).Gebied
        : Werkagendafuncties.Gebied(bron.Catalogus, bron.Shortlist.Context);

    /// <summary>Nothing when there is no register.</summary>
    public IEnumerable<Blok> Van(Basisfunctionaliteit functie)
    {
        if (!_dekking.TryGetValue(functie.Id, out var dekking))
        {
            yield break;
        }

        var wit = dekking.WitteVlekken.Count is var zonder && dekking.Gemeenten.Count > 0 && zonder > 0
            ? $" Nog geen aanbod: {Nl.Opsomming([.. dekking.WitteVlekken.Select(v => v.Naam)])}."
            : "";
        yield return new Alinea($"Volgens het register van de regio: {dekking.Zin.MetKleineLetter()}{wit}");
        var regels = _perFunctie[functie.Id].ToList();
        if (regels.Count > 0)
        {
            yield return new Tabel("Wat er nu is, uit het register van de regio", ["Interventie", "Gemeente", "Aanbieder", "Mensen per jaar", "Wie betaalt"], [28, 20, 24, 12, 16],
            [
                .. regels.Select(r => (IReadOnlyList<Zin>)
                [
                    bron.Catalogus.Interventie(r.Interventie)?.Naam ?? r.Interventie,
                    bron.Catalogus.Gemeente(r.Gemeente)?.Naam ?? r.Gemeente,
                    r.Aanbieder,
                    Zin.Van(r.DeelnemersPerJaar is { } mensen ? Nl.Getal(mensen) : null),
                    Zin.Van(r.Betaler),
                ]),
            ]);
        }
    }
}
