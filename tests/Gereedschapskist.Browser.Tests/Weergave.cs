namespace Gereedschapskist.Browser.Tests;

/// <summary>How a visitor looks at the page.</summary>
/// <param name="Breedte">Width of the window in CSS pixels.</param>
/// <param name="Donker">Whether the visitor prefers dark.</param>
/// <param name="JavaScript">Whether the browser runs any script.</param>
/// <param name="Scriptloos">The page's own script does not arrive: what a page is without JavaScript, and axe, a script itself, can still look.</param>
public sealed record Weergave(int Breedte = 1280, bool Donker = false, bool JavaScript = true, bool Scriptloos = false)
{
    public static Weergave Breed { get; } = new();

    public static Weergave Smal { get; } = new(Breedte: 320);

    public static Weergave SmalDonker { get; } = new(Breedte: 320, Donker: true);

    public static Weergave ZonderJavaScript { get; } = new(JavaScript: false);
}
