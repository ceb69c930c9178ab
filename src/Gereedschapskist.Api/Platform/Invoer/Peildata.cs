namespace Gereedschapskist.Api.Platform.Invoer;

/// <summary>The day a question is about when it names none.</summary>
internal static class Peildata
{
    private static readonly TimeZoneInfo _nederland = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>Today in the Netherlands: at 23.30 UTC it is tomorrow there.</summary>
    public static DateOnly Vandaag(TimeProvider klok) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(klok.GetUtcNow(), _nederland).DateTime);
}
