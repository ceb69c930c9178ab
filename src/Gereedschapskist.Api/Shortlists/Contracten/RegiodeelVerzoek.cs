using System.ComponentModel.DataAnnotations;
using Gereedschapskist.Domein.Checklists;
using Gereedschapskist.Domein.EigenAanpakken;
using Gereedschapskist.Domein.Regiodoelen;
using Gereedschapskist.Domein.Registers;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Domein.Taakverdelingen;

namespace Gereedschapskist.Api.Shortlists.Contracten;

/// <summary>Wat de regio bijhoudt. Noem rollen en organisaties, geen personen.</summary>
internal sealed record RegiodeelVerzoek
{
    /// <summary>Wie wat waar aanbiedt, hoogstens 2.000 regels. Ook apart te lezen en te bewaren bij /shortlists/{id}/register.</summary>
    [MaxLength(Registercontrole.MeesteRegels)]
    public IReadOnlyList<Registerregel>? Register { get; init; }

    /// <summary>Hoe ver elk punt van een checklist is; een punt dat er niet staat, is nog open. Ook apart te lezen en te bewaren bij /shortlists/{id}/checklists.</summary>
    [MaxLength(Checklistcontrole.MeestePunten)]
    public IReadOnlyList<Puntstatus>? Checklists { get; init; }

    /// <summary>Wat de regio wil bereiken, hoogstens 100 doelen. Ook apart te lezen en te bewaren bij /shortlists/{id}/doelen.</summary>
    [MaxLength(Doelcontrole.MeesteDoelen)]
    public IReadOnlyList<Regiodoel>? Doelen { get; init; }

    /// <summary>De cijfers waarmee de regio haar doelen volgt, hoogstens 4.000.</summary>
    [MaxLength(Cijfercontrole.MeesteCijfers)]
    public IReadOnlyList<Regiocijfer>? Cijfers { get; init; }

    /// <summary>Wie wat doet, per onderdeel van een basisfunctionaliteit. Ook apart te lezen en te bewaren bij /shortlists/{id}/taken.</summary>
    [MaxLength(Taakcontrole.MeesteAfspraken)]
    public IReadOnlyList<Taakafspraak>? Taken { get; init; }

    /// <summary>Aanpakken van de regio zelf, die niet in de catalogus staan. Ook apart te lezen en te bewaren bij /shortlists/{id}/eigen-aanpakken.</summary>
    [MaxLength(Aanpakcontrole.MeesteAanpakken)]
    public IReadOnlyList<EigenAanpak>? EigenAanpakken { get; init; }

    public static RegiodeelVerzoek? Van(Regiodeel? regio) => regio is null ? null : new RegiodeelVerzoek
    {
        Register = regio.Register,
        Checklists = regio.Checklists,
        Doelen = regio.Doelen,
        Cijfers = regio.Cijfers,
        Taken = regio.Taken,
        EigenAanpakken = regio.EigenAanpakken,
    };
}
