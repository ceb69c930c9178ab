using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Api.Platform.Invoer;

/// <summary>An argument that may have been refused while it was read; the input filter answers with the refusal.</summary>
internal interface IInvoer
{
    /// <summary>A refusal that leaves nothing more to say: too large, not JSON.</summary>
    Probleem? Weigering { get; }

    /// <summary>What is wrong with the content; answered together with what is wrong elsewhere in the request.</summary>
    IReadOnlyList<Fout> Fouten { get; }
}
