using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Gezondheidsdoelen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>Checks a case and looks up what it names; every fault at once.</summary>
internal sealed class Gevalcontrole(Catalogus catalogus, Gevalvraag vraag, DateOnly peildatum)
{
    private const int StandaardJaren = 4;

    private readonly List<Fout> _fouten = [];

    public static (Gevalsituatie? Situatie, Gevalkeuze? Keuze, List<Fout> Fouten) Controleer(Catalogus catalogus, Gevalvraag vraag, DateOnly peildatum)
    {
        var controle = new Gevalcontrole(catalogus, vraag, peildatum);
        var (situatie, keuze) = controle.Lees();
        return (controle._fouten.Count > 0 ? null : situatie, keuze, controle._fouten);
    }

    private (Gevalsituatie? Situatie, Gevalkeuze? Keuze) Lees()
    {
        var codes = new Codecontrole(catalogus, _fouten);
        var functie = codes.Functie(vraag.Basisfunctionaliteit);
        var doel = codes.Doel(vraag.Gezondheidsdoel);
        var genoemd = string.IsNullOrWhiteSpace(vraag.Interventie)
            ? null
            : new Interventiecontrole(catalogus.Interventiezoeker, _fouten).Lees("interventie", vraag.Interventie);
        var gebied = new Gebiedscontrole(catalogus.Gebieden, _fouten).Verplicht(vraag.Gemeente, vraag.Regio);
        IetsGevraagd();
        _fouten.AddRange(Gevalgrenzen.Bezwaren(vraag, catalogus.Kostenramer.Uurprijzen));
        Groepsgrootte(gebied);
        Mensen(gebied, genoemd);
        if (_fouten.Count > 0 || gebied is null)
        {
            return (null, null);
        }

        return genoemd is not null ? (Situatie(genoemd, functie, doel, gebied), null) : MetKeuze(functie, doel, gebied);
    }

    private (Gevalsituatie? Situatie, Gevalkeuze? Keuze) MetKeuze(Basisfunctionaliteit? functie, Gezondheidsdoel? doel, Gebied gebied)
    {
        if (Interventiekeuze.Kies(catalogus, functie, doel, gebied, peildatum) is not var (interventie, keuze))
        {
            _fouten.Add(new Fout(
                "interventie", Foutcodes.InterventieOnbekend, $"De catalogus heeft geen interventie voor {functie?.Naam ?? doel!.Naam}.", "Noem zelf een interventie, of kies een ander doel."));
            return (null, null);
        }

        Mensen(gebied, interventie);
        return (Situatie(interventie, functie, doel, gebied), keuze);
    }

    private Gevalsituatie Situatie(Interventie interventie, Basisfunctionaliteit? functie, Gezondheidsdoel? doel, Gebied gebied) => new()
    {
        Catalogus = catalogus,
        Vraag = vraag,
        Peildatum = peildatum,
        Interventie = interventie,
        Functie = functie,
        Doel = doel,
        Gebied = gebied,
        Jaren = [.. Enumerable.Range(vraag.VanJaar ?? peildatum.Year, vraag.Jaren ?? StandaardJaren)],
    };

    private void IetsGevraagd()
    {
        if (string.IsNullOrWhiteSpace(vraag.Interventie) && string.IsNullOrWhiteSpace(vraag.Basisfunctionaliteit) && string.IsNullOrWhiteSpace(vraag.Gezondheidsdoel))
        {
            _fouten.Add(new Fout(
                "interventie", Foutcodes.NietsGevraagd, "U noemt geen interventie, geen basisfunctionaliteit en geen gezondheidsdoel.",
                "Geef minstens één van deze drie."));
        }
    }

    private void Groepsgrootte(Gebied? gebied)
    {
        if (vraag.Kosten.Groepsgrootte is not { } grootte)
        {
            return;
        }

        var meest = Math.Min(Gevalgrenzen.GrootsteGroep, gebied?.Inwoners ?? Gevalgrenzen.GrootsteGroep);
        if (grootte < 1 || grootte > meest)
        {
            _fouten.Add(new Fout(
                "groepsgrootte", Foutcodes.GroepsgrootteOnmogelijk, $"Een groep van {Nl.Getal(grootte)} deelnemers is niet aannemelijk.",
                $"Geef 1 tot en met {Nl.Getal(meest)} deelnemers per groep; de meeste groepen tellen er 6 tot 15."));
        }
    }

    /// <summary>No more participants than there are people of the age.</summary>
    private void Mensen(Gebied? gebied, Interventie? interventie)
    {
        if (vraag.Deelnemers is not { } deelnemers || _fouten.Exists(fout => fout.Veld == "deelnemers"))
        {
            return;
        }

        if (Deelnemersgrens.Bezwaar("deelnemers", deelnemers, gebied, interventie) is { } bezwaar)
        {
            _fouten.Add(bezwaar);
        }
    }
}
