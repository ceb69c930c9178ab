using Microsoft.Playwright;

namespace Gereedschapskist.Browser.Tests;

/// <summary>A page as a visitor meets it: an address, and what to do there when the state has no address of its own.</summary>
/// <param name="Pad">Where it begins; null when the deed itself goes somewhere.</param>
/// <param name="Handeling">What the visitor does.</param>
public sealed record Toestand(string? Pad, Func<IPage, Task>? Handeling = null);
