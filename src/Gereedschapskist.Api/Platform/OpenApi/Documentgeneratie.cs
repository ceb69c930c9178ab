using System.Reflection;

namespace Gereedschapskist.Api.Platform.OpenApi;

/// <summary>The build runs the program to write the OpenAPI document. Nothing is served then, so nothing may need a database or a catalogue.</summary>
internal static class Documentgeneratie
{
    public static bool Bezig { get; } = Assembly.GetEntryAssembly()?.GetName().Name == "GetDocument.Insider";

    /// <summary>Leaves out what would start to work in the background.</summary>
    public static void ZonderAchtergrondwerk(IServiceCollection services)
    {
        var eigen = services
            .Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Assembly == typeof(Documentgeneratie).Assembly)
            .ToList();
        eigen.ForEach(dienst => services.Remove(dienst));
    }
}
