using Gereedschapskist.Domein.Checklists;
using Gereedschapskist.Domein.Registers;

namespace Gereedschapskist.Domein.Shortlists;

/// <summary>What a region keeps in its dossier beside the choice of interventies. Roles and organisations, never people.</summary>
public sealed record Regiodeel
{
    /// <summary>Who offers what where.</summary>
    public IReadOnlyList<Registerregel> Register { get; init => field = value ?? []; } = [];

    /// <summary>How far each point of an agreement or guide is; of what is not in it, nobody said anything.</summary>
    public IReadOnlyList<Puntstatus> Checklists { get; init => field = value ?? []; } = [];
}
