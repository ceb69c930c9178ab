using Gereedschapskist.Domein.Afwegingen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Registers;

namespace Gereedschapskist.Api.Afwegingen;

/// <summary>Answers what a register says by itself, so that nobody counts municipalities by hand; what the asker says goes before it.</summary>
internal sealed class Registervulling
{
    private const string Veld = "register";

    private readonly Catalogus _catalogus;
    private readonly DateOnly _peildatum;
    private readonly Gebied? _gebied;
    private readonly IReadOnlyList<Registerregel> _regels = [];

    /// <summary>Reads the register once, for as many questions as follow.</summary>
    /// <param name="catalogus">What the rows are read against.</param>
    /// <param name="waar">The region, and the register of it when there is one.</param>
    /// <param name="peildatum">Day on which an offer has to run to count.</param>
    public Registervulling(Catalogus catalogus, AfwegingGebied waar, DateOnly peildatum)
    {
        (_catalogus, _peildatum) = (catalogus, peildatum);
        if (waar.Register is not { Count: > 0 } register)
        {
            return;
        }

        if (waar.Regio is null)
        {
            Fouten = [new Fout(Veld, Foutcodes.GebiedOntbreekt, "Een register gaat over een regio, en u noemt er geen.", "Geef in 'regio' de code van de regio.")];
            return;
        }

        // A region that is not there is refused by the weighing itself.
        if (catalogus.Gebieden.Zoek(waar.Regio, regioEerst: true).Gebied is { } regio)
        {
            (_regels, Fouten) = new Registercontrole(catalogus, regio, Registerplekken.InBericht(Veld)).Lees(register);
            _gebied = waar.Gemeenten is { } codes ? regio with { Gemeenten = [.. regio.Gemeenten.Where(gemeente => codes.Contains(gemeente.Code))] } : regio;
        }
    }

    /// <summary>What is wrong with the register; empty when it is right, or when there is none.</summary>
    public IReadOnlyList<Fout> Fouten { get; } = [];

    public Afwegingsvraag Vul(Afwegingsvraag vraag)
    {
        if (_gebied is null || _catalogus.Interventiezoeker.Vind(vraag.Interventie) is not { } interventie)
        {
            return vraag;
        }

        var kader = vraag.Kader ?? _catalogus.Standaardkader;
        var antwoorden = new Dictionary<string, Antwoord>(vraag.Antwoorden, StringComparer.Ordinal);
        foreach (var (criterium, antwoord) in Registerantwoorden.Van(_catalogus, _gebied, _regels, interventie.Id, _peildatum).Where(a => kader.Criterium(a.Key) is not null))
        {
            antwoorden.TryAdd(criterium, antwoord);
        }

        return vraag with { Antwoorden = antwoorden };
    }
}
