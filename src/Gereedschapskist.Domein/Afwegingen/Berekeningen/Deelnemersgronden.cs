using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Normen;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>
/// Chooses how to work out participants: what the asker assumes, else the number of an agreement, else our estimate for the
/// kind of interventie, else unknown.
/// </summary>
/// <param name="norm">Number of an agreement about this interventie; null when there is none.</param>
/// <param name="soort">Our estimate for the kind; null when the kind is unknown.</param>
internal sealed class Deelnemersgronden(Streefgetal? norm, Soortraming? soort)
{
    /// <summary>Age from which the population is counted in the catalogue.</summary>
    private const int Ouder = 65;

    private const int Volwassen = 18;

    public Deelnemersgrond Kies(Interventie interventie, Aannames aannames)
    {
        var groep = Doelgroep(interventie, aannames);
        return (groep, aannames.Bereik, norm) switch
        {
            ({ } doelgroep, { } bereik, _) => EigenBereik(doelgroep, bereik),
            (_, null, { } akkoord) when aannames.DoelgroepAandeel is null => Norm(akkoord),
            ({ } doelgroep, null, _) when soort is not null => NaarSoort(doelgroep, soort),
            ({ IsDoelgroep: true } doelgroep, null, _) => new(
                g => Raming.Hooguit(doelgroep.Aantal(g)), $"onbekend zolang het bereik niet is opgegeven; hooguit alle {doelgroep.Naam}", []),
            _ => Onbekend(groep),
        };
    }

    /// <summary>Who could take part at most, and whether that is the target group itself.</summary>
    private static Groepkeuze Doelgroep(Interventie interventie, Aannames aannames)
    {
        if (aannames.DoelgroepAandeel is { } aandeel)
        {
            return new(g => g.Inwoners * aandeel / 100, $"inwoners × {Nl.Afgerond(aandeel)}% doelgroep", $"{Nl.Afgerond(aandeel)}% van de inwoners", true);
        }

        return interventie.LeeftijdBetreft is not Leeftijdspersoon.Deelnemer ? Iedereen : (interventie.LeeftijdVan, interventie.LeeftijdTot) switch
        {
            ( >= Ouder, _) => Groep(
                g => g.Inwoners65Plus, Noemer.Inwoners65Plus.Naam(), interventie is { LeeftijdVan: Ouder, LeeftijdTot: null }),
            (_, < Volwassen) => Jeugdigen,
            ( >= Volwassen, _) => Groep(g => g.Inwoners - g.Bevolking?.Tot18Van, "inwoners van 18 en ouder (onze schatting)", false),
            _ => Iedereen,
        };
    }

    private static Groepkeuze Iedereen { get; } = Groep(g => g.Inwoners, Noemer.Inwoners.Naam(), false);

    private static Groepkeuze Jeugdigen { get; } = Groep(g => g.Bevolking?.Tot18Tot, "inwoners jonger dan 18 (onze schatting)", false);

    private static Groepkeuze Groep(Func<Gemeente, decimal?> aantal, string naam, bool isDoelgroep) => new(aantal, naam, naam, isDoelgroep);

    private static Deelnemersgrond EigenBereik(Groepkeuze groep, decimal bereik) => groep.IsDoelgroep
        ? new(g => Precies(groep.Aantal(g) * bereik / 100), $"{groep.Som} × {Nl.Afgerond(bereik)}% bereik (uw aanname)", [])
        : new(
            g => Raming.Hooguit(groep.Aantal(g) * bereik / 100),
            $"hooguit {groep.Som} × {Nl.Afgerond(bereik)}% bereik (uw aanname); de doelgroep is kleiner",
            []);

    /// <summary>A number for all programmes together is the most that one of them can get; an equal share is our guess at the least.</summary>
    private static Deelnemersgrond Norm(Streefgetal norm) => norm.Programmas == 1
        ? new(g => norm.Bereken(g, doelgroepAandeel: null), $"{norm.Uitleg} (streefwaarde {norm.Naam})", norm.Bronnen)
        : new(
            g => Gedeeld(norm.Bereken(g, doelgroepAandeel: null), norm.Programmas),
            $"{norm.Uitleg} (streefwaarde {norm.Naam}) is het aantal voor alle {norm.Programmas} programma's samen; "
            + "dit ene programma krijgt daarvan een deel: van een gelijk deel tot alles",
            norm.Bronnen);

    private static Raming Gedeeld(Raming samen, int programmas) => samen with { Van = samen.Van / programmas, ZekerVan = 0 };

    /// <summary>The reach of the kind over who has the age for it; a class is of children, also when no age is known.</summary>
    private static Deelnemersgrond NaarSoort(Groepkeuze groep, Soortraming soort)
    {
        var wie = soort.Soort is Interventiesoort.School && groep == Iedereen ? Jeugdigen : groep;
        return new(
            g => new Raming((wie.Aantal(g) ?? 0) * soort.BereikVan / 100, wie.Aantal(g) * soort.BereikTot / 100)
            {
                ZekerVan = 0,
                ZekerTot = wie.Aantal(g),
            },
            $"{wie.Som} × {Nl.Getal(soort.BereikVan)} tot {Nl.Getal(soort.BereikTot)}% bereik (eigen raming voor {soort.Naam}; "
            + "geef doelgroepAandeel en bereik op als u ze kent)",
            []);
    }

    /// <summary>Who has the age for it is no estimate of who takes part, so that number is not shown as one.</summary>
    private static Deelnemersgrond Onbekend(Groepkeuze groep) => new(
        g => Raming.Onbekend with { ZekerTot = groep.Aantal(g) },
        "onbekend: wij weten niet hoeveel inwoners tot deze doelgroep horen en meedoen; geef doelgroepAandeel en bereik op",
        []);

    private static Raming Precies(decimal? waarde) => waarde is { } bekend ? Raming.Precies(bekend) : Raming.Onbekend;

    /// <param name="Aantal">Who could take part at most.</param>
    /// <param name="Som">As a factor in a sum.</param>
    /// <param name="Naam">In a sentence, after "alle".</param>
    /// <param name="IsDoelgroep">Whether it is the target group itself, and not a larger group around it.</param>
    private sealed record Groepkeuze(Func<Gemeente, decimal?> Aantal, string Som, string Naam, bool IsDoelgroep);
}
