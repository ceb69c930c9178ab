using Gereedschapskist.Domein.Checklists;
using Gereedschapskist.Domein.EigenAanpakken;
using Gereedschapskist.Domein.Regiodoelen;
using Gereedschapskist.Domein.Registers;
using Gereedschapskist.Domein.Taakverdelingen;

namespace Gereedschapskist.Domein.Shortlists;

/// <summary>What a region keeps in its dossier beside the choice of interventies. Roles and organisations, never people.</summary>
public sealed record Regiodeel
{
    /// <summary>Who offers what where.</summary>
    public IReadOnlyList<Registerregel> Register { get; init => field = value ?? []; } = [];

    /// <summary>How far each point of an agreement or guide is; of what is not in it, nobody said anything.</summary>
    public IReadOnlyList<Puntstatus> Checklists { get; init => field = value ?? []; } = [];

    /// <summary>What the region wants to reach.</summary>
    public IReadOnlyList<Regiodoel> Doelen { get; init => field = value ?? []; } = [];

    /// <summary>Figures about the region and its municipalities, to follow the goals with.</summary>
    public IReadOnlyList<Regiocijfer> Cijfers { get; init => field = value ?? []; } = [];

    /// <summary>Who decides, pays, carries out, coordinates and delivers data, part by part.</summary>
    public IReadOnlyList<Taakafspraak> Taken { get; init => field = value ?? []; } = [];

    /// <summary>Approaches of the region's own, which are in no catalogue.</summary>
    public IReadOnlyList<EigenAanpak> EigenAanpakken { get; init => field = value ?? []; } = [];
}
