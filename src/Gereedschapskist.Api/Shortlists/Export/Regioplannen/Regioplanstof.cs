using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Domein.Taakverdelingen;

namespace Gereedschapskist.Api.Shortlists.Export.Regioplannen;

/// <summary>What the parts of a regional plan are written from, worked out once.</summary>
internal sealed class Regioplanstof
{
    private readonly Dictionary<string, Taakbeeld> _taken;

    public Regioplanstof(Shortlistbron bron, Notenlijst noten)
    {
        (Bron, Noten) = (bron, noten);
        Functies = Werkagendafuncties.Van(bron.Catalogus, bron.Shortlist.Context);
        Register = new Registerstuk(bron);
        _taken = Taakbeelden.Van(bron.Catalogus, Functies, bron.Shortlist.Regio?.Taken ?? [], bron.Shortlist.Peildatum)
            .ToDictionary(beeld => beeld.Basisfunctionaliteit, StringComparer.Ordinal);
    }

    public Shortlistbron Bron { get; }

    public Notenlijst Noten { get; }

    public IReadOnlyList<Basisfunctionaliteit> Functies { get; }

    public Registerstuk Register { get; }

    /// <summary>The parts of a function, also those of which nothing was agreed.</summary>
    public Taakbeeld Taken(Basisfunctionaliteit functie) => _taken[functie.Id];

    /// <summary>The parts of all functions about which something was agreed.</summary>
    public IEnumerable<(Basisfunctionaliteit Functie, Taakregel Regel, Taakafspraak Afspraak)> Afspraken =>
        from functie in Functies
        from regel in Taken(functie).Onderdelen
        where regel.Afspraak is not null
        select (functie, regel, regel.Afspraak);

    /// <summary>What the region wrote per function at a place of the work agenda, so that it does not have to be written twice.</summary>
    public IReadOnlyList<Blok> PerFunctie(string plek)
    {
        List<Zin> teksten =
        [
            .. from functie in Functies
               let sleutel = Tekstplekken.VanFunctie(functie.Id, plek)
               where Bron.HeeftTekst(sleutel)
               select Zin.Vet($"{functie.Naam}: ") + Bron.Shortlist.Teksten[sleutel],
        ];
        return teksten.Count == 0 ? [] : [new Opsomming(teksten)];
    }

    /// <summary>Names with a note to where the function is described.</summary>
    public Zin Naam(Basisfunctionaliteit functie) => ((Zin)functie.Naam).Met(Noten.Verwijs(functie.Bronnen));
}
