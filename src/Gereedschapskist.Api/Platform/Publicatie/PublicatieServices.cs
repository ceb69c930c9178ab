namespace Gereedschapskist.Api.Platform.Publicatie;

/// <summary>Publishing the catalogue and its description.</summary>
internal static class PublicatieServices
{
    public static void AddPublicatie(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<Publicatieopties>(builder.Configuration.GetSection("Publicatie"));
        builder.Services.AddSingleton<Correctieadres>();
    }
}
