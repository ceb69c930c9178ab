using System.Reflection;
using Gereedschapskist.Api.Platform.Fouten;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>413: there is no room for this shortlist.</summary>
internal sealed class Vol(Probleem probleem) : Probleemantwoord(probleem), Microsoft.AspNetCore.Http.Metadata.IEndpointMetadataProvider
{
    public static Vol TeGroot() => new(Problemen.Maak(
        Probleemsoort.TeGroot, "De shortlist is te groot om te bewaren. Maak de notities korter of verdeel de interventies over meer shortlists."));

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => Beschrijf(builder, Probleemsoort.TeGroot);
}
