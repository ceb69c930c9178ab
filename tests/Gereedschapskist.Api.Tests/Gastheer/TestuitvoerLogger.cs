using Microsoft.Extensions.Logging;

namespace Gereedschapskist.Api.Tests.Gastheer;

/// <summary>Writes what the host logs to the output of the test that is running.</summary>
internal sealed class TestuitvoerLogger : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        if (formatter(state, exception).Contains("IHttpMaxRequestBodySizeFeature", StringComparison.Ordinal))
        {
            // The test server has no such limit; the reader of bodies keeps its own.
            return;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{logLevel}: {formatter(state, exception)} {exception}");
    }

    public void Dispose()
    {
    }
}
