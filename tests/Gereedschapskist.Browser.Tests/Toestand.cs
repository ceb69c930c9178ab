using Microsoft.Playwright;

namespace Gereedschapskist.Browser.Tests;

/// <summary>A page as a visitor meets it: an address, and what to do there when the state has no address of its own.</summary>
public sealed record Toestand(string Pad, Func<IPage, Task>? Handeling = null);
