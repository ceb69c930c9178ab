namespace Gereedschapskist.Api.Platform.Hosting;

/// <summary>The service does not start; the message is Dutch and says everything that must be mended.</summary>
internal sealed class StartGeweigerdException(string message) : Exception(message);
