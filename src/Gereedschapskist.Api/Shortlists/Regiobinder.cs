using Gereedschapskist.Api.Shortlists.Contracten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Checklists;
using Gereedschapskist.Domein.EigenAanpakken;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Regiodoelen;
using Gereedschapskist.Domein.Registers;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Domein.Taakverdelingen;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>Turns what a client sends of the region into what the dossier keeps; what the client does not name, stays.</summary>
/// <param name="catalogus">What names are looked up in.</param>
/// <param name="context">The place of the dossier.</param>
/// <param name="peildatum">Day on which the parts of functions are read.</param>
/// <param name="fouten">What is wrong is added to it.</param>
internal sealed class Regiobinder(Catalogus catalogus, Shortlistcontext context, DateOnly peildatum, List<Fout> fouten)
{
    /// <param name="verzoek">What the client sent of the region; null when it named nothing.</param>
    /// <param name="huidig">What the dossier keeps until now.</param>
    public Regiodeel? Bind(RegiodeelVerzoek? verzoek, Regiodeel? huidig) => verzoek is null ? huidig : (huidig ?? new Regiodeel()) with
    {
        Register = verzoek.Register is { } regels ? Register(regels, "regio.register") : huidig?.Register ?? [],
        Doelen = verzoek.Doelen is { } doelen ? Doelen(doelen, "regio.doelen") : huidig?.Doelen ?? [],
        Cijfers = verzoek.Cijfers is { } cijfers ? Cijfers(cijfers, verzoek.Doelen ?? huidig?.Doelen ?? [], "regio.cijfers") : huidig?.Cijfers ?? [],
        Taken = verzoek.Taken is { } taken ? Taken(taken, "regio.taken") : huidig?.Taken ?? [],
        EigenAanpakken = verzoek.EigenAanpakken is { } aanpakken ? EigenAanpakken(aanpakken, "regio.eigenAanpakken") : huidig?.EigenAanpakken ?? [],
        Checklists = verzoek.Checklists is { } punten ? Checklists(punten, "regio.checklists") : huidig?.Checklists ?? [],
    };

    /// <summary>What was said of points; nothing when one of them is not there.</summary>
    public IReadOnlyList<Puntstatus> Checklists(IReadOnlyList<Puntstatus> punten, string pad) =>
        AllesOfNiets(Checklistcontrole.Controleer(catalogus, punten, pad), punten);

    /// <summary>The agreements; none when something is wrong with one of them.</summary>
    public IReadOnlyList<Taakafspraak> Taken(IReadOnlyList<Taakafspraak> taken, string pad) =>
        AllesOfNiets(Taakcontrole.Controleer(catalogus, taken, peildatum, pad), taken);

    /// <summary>The approaches; none when something is wrong with one of them.</summary>
    public IReadOnlyList<EigenAanpak> EigenAanpakken(IReadOnlyList<EigenAanpak> aanpakken, string pad) =>
        AllesOfNiets(Aanpakcontrole.Controleer(catalogus, aanpakken, Registerplekken.InBericht(pad).Invoke), aanpakken);

    /// <summary>The goals; none when something is wrong with one of them.</summary>
    public IReadOnlyList<Regiodoel> Doelen(IReadOnlyList<Regiodoel> doelen, string pad) =>
        AllesOfNiets(Doelcontrole.Controleer(catalogus, doelen, Registerplekken.InBericht(pad).Invoke), doelen);

    /// <summary>The figures by code; none when something is wrong with one of them.</summary>
    public IReadOnlyList<Regiocijfer> Cijfers(IReadOnlyList<Regiocijfer> cijfers, IReadOnlyList<Regiodoel> doelen, string pad)
    {
        if (Gebied(cijfers.Count, pad, "Cijfers gaan") is not { } gebied)
        {
            return [];
        }

        var (gelezen, bezwaren) = new Cijfercontrole(catalogus, gebied, doelen, Registerplekken.InBericht(pad)).Lees(cijfers);
        fouten.AddRange(bezwaren);
        return gelezen;
    }

    /// <summary>The rows by id and code; none when something is wrong with one of them.</summary>
    public IReadOnlyList<Registerregel> Register(IReadOnlyList<Registerregel> regels, string pad)
    {
        if (Gebied(regels.Count, pad, "Een register gaat") is not { } gebied)
        {
            return [];
        }

        var (gelezen, bezwaren) = new Registercontrole(catalogus, gebied, Registerplekken.InBericht(pad)).Lees(regels);
        fouten.AddRange(bezwaren);
        return gelezen;
    }

    /// <summary>What was sent; nothing when something is wrong with it.</summary>
    private IReadOnlyList<T> AllesOfNiets<T>(List<Fout> bezwaren, IReadOnlyList<T> gestuurd)
    {
        fouten.AddRange(bezwaren);
        return bezwaren.Count > 0 ? [] : gestuurd;
    }

    /// <summary>The region that rows are about; null when there are none, or when the dossier names no region, which is a fault.</summary>
    private Gebied? Gebied(int aantal, string pad, string wat)
    {
        var gebied = aantal == 0 ? null : Werkagendafuncties.Gebied(catalogus, context);
        if (aantal > 0 && gebied is null)
        {
            fouten.Add(new Fout(pad, Foutcodes.GebiedOntbreekt, $"{wat} over een regio, en dit dossier noemt er nog geen.", "Geef in 'context' een regio of gemeente."));
        }

        return gebied;
    }
}
