namespace Gereedschapskist.Api.Tests.Hosting;

/// <summary>How much a drill does: a little with every run of the tests, the full number with the environment variable <c>PROEF=vol</c>.</summary>
internal static class Proefomvang
{
    public static bool Vol => Environment.GetEnvironmentVariable("PROEF") == "vol";

    public static int Van(int klein, int vol) => Vol ? vol : klein;
}
