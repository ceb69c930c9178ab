using Gereedschapskist.Api.Fouten;

namespace Gereedschapskist.Api.Invoer;

/// <summary>An argument that may have been refused while it was read; the input filter answers with the refusal.</summary>
internal interface IInvoer
{
    Probleem? Bezwaar { get; }
}
