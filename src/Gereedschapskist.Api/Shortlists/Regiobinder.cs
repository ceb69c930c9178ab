using Gereedschapskist.Api.Shortlists.Contracten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Checklists;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Registers;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>Turns what a client sends of the region into what the dossier keeps; what the client does not name, stays.</summary>
internal sealed class Regiobinder(Catalogus catalogus, Shortlistcontext context, List<Fout> fouten)
{
    public Regiodeel? Bind(RegiodeelVerzoek? verzoek, Regiodeel? huidig) => verzoek is null ? huidig : (huidig ?? new Regiodeel()) with
    {
        Register = verzoek.Register is { } regels ? Register(regels, "regio.register") : huidig?.Register ?? [],
        Checklists = verzoek.Checklists is { } punten ? Checklists(punten, "regio.checklists") : huidig?.Checklists ?? [],
    };

    /// <summary>What was said of points; nothing when one of them is not there.</summary>
    public IReadOnlyList<Puntstatus> Checklists(IReadOnlyList<Puntstatus> punten, string pad)
    {
        var bezwaren = Checklistcontrole.Controleer(catalogus, punten, pad);
        fouten.AddRange(bezwaren);
        return bezwaren.Count > 0 ? [] : punten;
    }

    /// <summary>The rows by id and code; none when something is wrong with one of them.</summary>
    public IReadOnlyList<Registerregel> Register(IReadOnlyList<Registerregel> regels, string pad)
    {
        if (regels.Count == 0)
        {
            return [];
        }

        if (Werkagendafuncties.Gebied(catalogus, context) is not { } gebied)
        {
            fouten.Add(new Fout(pad, Foutcodes.GebiedOntbreekt, "Een register gaat over een regio, en dit dossier noemt er nog geen.", "Geef in 'context' een regio of gemeente."));
            return [];
        }

        var (gelezen, bezwaren) = new Registercontrole(catalogus, gebied, Registerplekken.InBericht(pad)).Lees(regels);
        fouten.AddRange(bezwaren);
        return gelezen;
    }
}
