using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Normen;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>A target of the agreement, made ready to be computed for a municipality, over the first reading of whom it counts.</summary>
/// <param name="Naam">Function and target.</param>
/// <param name="Norm">The number itself.</param>
/// <param name="Lezing">Over whom it is counted.</param>
/// <param name="Soort">What it counts.</param>
/// <param name="Programmas">How many interventies share it.</param>
/// <param name="Bronnen">Where it comes from.</param>
internal sealed record Streefgetal(
    string Naam, Raming Norm, Normlezing Lezing, Normsoort Soort, int Programmas, IReadOnlyList<Bronverwijzing> Bronnen)
{
    public string Uitleg
    {
        get
        {
            var getal = Nl.Band(Norm.Van, Norm.Tot!.Value);
            var eenheid = Soort is Normsoort.Fte ? " fte" : "";
            return Lezing.Per == 100
                ? $"{getal}% van de {Lezing.Wie.Naam()}"
                : $"{getal}{eenheid} per {Nl.Afgerond(Lezing.Per)} {Lezing.Wie.Naam()}";
        }
    }

    public static Streefgetal? Zoek(Catalogus catalogus, Afwegingskader kader, Interventie interventie, Normsoort soort) => (
        from verwachting in kader.Verwachtingen
        where verwachting.Interventies.Contains(interventie.Id)
        let functie = catalogus.Basisfunctionaliteit(verwachting.Basisfunctionaliteit)
        from streefwaarde in functie?.Streefwaarden ?? []
        where streefwaarde.Soort == soort && string.Equals(streefwaarde.Wat, verwachting.Streefwaarde, StringComparison.OrdinalIgnoreCase)
        where streefwaarde.Norm is not null && streefwaarde.Noemers.Count > 0
        select Maak(functie, streefwaarde, verwachting.Interventies.Count)).FirstOrDefault();

    /// <summary>What the agreement asks of all programmes together, in this municipality.</summary>
    public Raming Bereken(Gemeente gemeente, decimal? doelgroepAandeel)
    {
        var (laag, hoog) = (Aantal(gemeente, gemeente.Bevolking?.Tot18Van), Aantal(gemeente, gemeente.Bevolking?.Tot18Tot));
        return laag is { } minst && hoog is { } meest ? new(Lezing.Over(Norm, minst).Van, Lezing.Over(Norm, meest).Tot) : Raming.Onbekend;

        decimal? Aantal(Gemeente hier, int? jeugdigen) => new Aantallen
        {
            Inwoners = hier.Inwoners,
            Inwoners65Plus = hier.Inwoners65Plus,
            Jeugdigen = doelgroepAandeel is { } aandeel ? hier.Inwoners * aandeel / 100 : jeugdigen,
        }.Van(Lezing.Wie);
    }

    private static Streefgetal Maak(Basisfunctionaliteit functie, Streefwaarde streefwaarde, int programmas) => new(
        $"{functie.Naam}: {streefwaarde.Wat}", streefwaarde.Norm!.Value, streefwaarde.Noemers[0], streefwaarde.Soort, programmas, functie.Bronnen);
}
