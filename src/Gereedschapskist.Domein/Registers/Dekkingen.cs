using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Normen;
using Gereedschapskist.Domein.Voorstellen.Rekenhulpen;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Registers;

/// <summary>Lays a register beside what the agreement asks of the place, per function.</summary>
public static class Dekkingen
{
    /// <summary>Of every function that must be available everywhere, and of others that the register touches.</summary>
    public static IReadOnlyList<Dekking> Van(Catalogus catalogus, Gebied gebied, IReadOnlyList<Registerregel> register, DateOnly peildatum)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(gebied);
        var lopend = register.Where(regel => regel.LooptOp(peildatum)).ToList();
        var perFunctie = PerFunctie(catalogus, lopend);
        var vraag = new Voorstelopdracht { Catalogus = catalogus, Peildatum = peildatum, Gebied = gebied };
        return
        [
            .. from functie in catalogus.Basisfunctionaliteiten.OrderBy(functie => functie.Status).ThenBy(functie => functie.Naam, Nl.Alfabet)
               where functie.Status is Agendastatus.Basisfunctionaliteit || perFunctie.Contains(functie.Id)
               select Van(functie, [.. perFunctie[functie.Id]], vraag),
        ];
    }

    /// <summary>The rows by the id of each function that they fill, also those that do not run; one row can fill several.</summary>
    public static ILookup<string, Registerregel> PerFunctie(Catalogus catalogus, IReadOnlyList<Registerregel> register)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(register);
        var functies = catalogus.Basisfunctionaliteiten.Select(functie => Functievraag.Van(catalogus, functie)).ToList();
        var vult = register.Select(regel => regel.Interventie).Distinct(StringComparer.Ordinal).ToDictionary(
            id => id,
            id => catalogus.Interventie(id) is { } interventie ? functies.FindAll(functie => functie.Omvat(interventie)) : [],
            StringComparer.Ordinal);
        return register.SelectMany(regel => vult[regel.Interventie].Select(functie => (functie.Functie.Id, regel))).ToLookup(paar => paar.Id, paar => paar.regel, StringComparer.Ordinal);
    }

    private static Dekking Van(Basisfunctionaliteit functie, IReadOnlyList<Registerregel> regels, Voorstelopdracht vraag)
    {
        var (van, tot) = Gevraagd(functie, vraag);
        var deelnemers = regels.Sum(regel => regel.DeelnemersPerJaar ?? 0);
        var zonder = regels.Count(regel => regel.DeelnemersPerJaar is null);
        var perGemeente = regels.ToLookup(regel => regel.Gemeente, StringComparer.Ordinal);
        IReadOnlyList<Wittevlek> wit = [.. vraag.Gebied!.Gemeenten.Where(g => !perGemeente.Contains(g.Code)).Select(g => Wit(g, perGemeente, vraag.Catalogus))];
        return new Dekking
        {
            Basisfunctionaliteit = functie.Id,
            Naam = functie.Naam,
            GevraagdVan = van,
            GevraagdTot = tot,
            Deelnemers = deelnemers,
            RegelsZonderAantal = zonder,
            Procent = tot > 0 ? decimal.Round(100m * deelnemers / tot.Value, 0, MidpointRounding.ToZero) : null,
            Gemeenten =
            [
                .. vraag.Gebied.Gemeenten.Where(g => perGemeente.Contains(g.Code)).Select(g => new Gemeentedekking(
                    g.Code, g.Naam, perGemeente[g.Code].Count(), Opgeteld(perGemeente[g.Code]))),
            ],
            WitteVlekken = wit,
            Uiterlijk = functie.DekkingUiterlijk,
            Zin = Zin(regels.Count, wit.Count, vraag.Gebied.Gemeenten.Count, deelnemers, zonder, tot),
        };
    }

    /// <summary>The participants that the agreement asks here; the narrowest to the broadest reading.</summary>
    private static (decimal? Van, decimal? Tot) Gevraagd(Basisfunctionaliteit functie, Voorstelopdracht vraag)
    {
        var uitkomsten = functie.Streefwaarden
            .Where(streefwaarde => streefwaarde.Soort is Normsoort.Deelnemers)
            .SelectMany(streefwaarde => Streefwaarderekening.Bereken(streefwaarde, vraag).Uitkomsten)
            .Where(uitkomst => uitkomst.Tot is not null)
            .ToList();
        return uitkomsten.Count == 0 ? (null, null) : (uitkomsten.Min(uitkomst => uitkomst.Van), uitkomsten.Max(uitkomst => uitkomst.Tot));
    }

    private static Wittevlek Wit(Gemeente gemeente, ILookup<string, Registerregel> perGemeente, Catalogus catalogus) => new(
        gemeente.Code,
        gemeente.Naam,
        [
            .. (gemeente.Ligging?.Buren ?? [])
                .SelectMany(buur => perGemeente[buur])
                .Select(regel => new Buuraanbod(
                    catalogus.Gemeente(regel.Gemeente)?.Naam ?? regel.Gemeente, catalogus.Interventie(regel.Interventie)?.Naam ?? regel.Interventie, regel.Aanbieder))
                .Distinct(),
        ]);

    private static int? Opgeteld(IEnumerable<Registerregel> regels) =>
        regels.Select(regel => regel.DeelnemersPerJaar).OfType<int>().ToList() is { Count: > 0 } bekend ? bekend.Sum() : null;

    private static string Zin(int regels, int wit, int gemeenten, int deelnemers, int zonder, decimal? gevraagd)
    {
        if (regels == 0)
        {
            return "In het register staat hiervoor geen lopend aanbod.";
        }

        var plekken = wit == 0
            ? "In elke gemeente is aanbod"
            : $"In {Nl.Afgerond(gemeenten - wit)} van de {Nl.Aantal(gemeenten, "gemeente", "gemeenten")} is aanbod";
        var mensen = zonder == regels
            ? "hoeveel mensen meedoen, is onbekend"
            : $"er doen {(zonder > 0 ? "ten minste " : "")}{Nl.Getal(deelnemers)} mensen per jaar mee";
        return gevraagd is { } tot && zonder < regels ? $"{plekken}; {mensen}, gevraagd {Nl.Getal(tot)}." : $"{plekken}; {mensen}.";
    }
}
