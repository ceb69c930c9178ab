namespace Gereedschapskist.Browser.Tests;

/// <summary>How a visitor looks at the page.</summary>
public sealed record Weergave(int Breedte = 1280, bool Donker = false, bool JavaScript = true)
{
    public static Weergave Breed { get; } = new();

    public static Weergave Smal { get; } = new(Breedte: 320);

    public static Weergave BreedDonker { get; } = new(Donker: true);

    public static Weergave SmalDonker { get; } = new(Breedte: 320, Donker: true);

    public static Weergave ZonderJavaScript { get; } = new(JavaScript: false);
}
