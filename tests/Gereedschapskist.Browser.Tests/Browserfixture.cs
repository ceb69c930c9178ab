using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Gereedschapskist.Browser.Tests.Browserfixture))]

namespace Gereedschapskist.Browser.Tests;

/// <summary>One real host on a free port and one headless Chromium for all browser tests; each visits in a context of its own, so they run side by side.</summary>
public sealed class Browserfixture : IAsyncLifetime
{
    /// <summary>Word in an address that breaks the page.</summary>
    public const string Stuk = "maak-stuk";

    private const string ChromiumVariabele = "CHROMIUM_PAD";
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("gereedschapskist-browser-");
    private Webhost _host = null!;
    private IPlaywright _playwright = null!;

    /// <summary>Path that opens a shortlist made with an older catalogue. Static, because the list of states is.</summary>
    public static string? OudeShortlist { get; private set; }

    public IBrowser Browser { get; private set; } = null!;

    public Uri Basis { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var databasepad = Path.Combine(_map.FullName, "browser.db");
        OudeShortlist = await OudeCatalogus.MaakShortlistAsync(_map, databasepad);
        _host = new Webhost(databasepad);
        _host.UseKestrel(0);
        _host.StartServer();
        Basis = _host.ClientOptions.BaseAddress;
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout((float)Handelingen.Geduld.TotalMilliseconds);
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable(ChromiumVariabele) ?? "/usr/bin/chromium",
            Headless = true,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
            ],
        });
    }

    /// <summary>A fresh page in its own context.</summary>
    public async Task<IPage> OpenAsync(string pad, Weergave weergave)
    {
        var page = await LeegAsync(weergave);
        var antwoord = await page.GotoAsync(pad);
        Assert.NotNull(antwoord);
        return page;
    }

    /// <summary>A fresh page that has not gone anywhere yet.</summary>
    public async Task<IPage> LeegAsync(Weergave weergave)
    {
        ArgumentNullException.ThrowIfNull(weergave);
        var context = await Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Basis.ToString(),
            ViewportSize = new ViewportSize { Width = weergave.Breedte, Height = 900 },
            ColorScheme = weergave.Donker ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = weergave.JavaScript,
            Locale = "nl-NL",
            AcceptDownloads = true,
        });
        if (weergave.Scriptloos)
        {
            await context.RouteAsync("**/script/**", route => route.AbortAsync());
        }

        context.SetDefaultTimeout((float)Handelingen.Geduld.TotalMilliseconds);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.CloseAsync();
        _playwright.Dispose();
        await _host.DisposeAsync();
        _map.Delete(recursive: true);
    }

    private sealed class Webhost(string databasepad) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
            .UseSetting("environment", "Production")
            .UseSetting("Opslag:Pad", databasepad)
            .UseSetting("Verbruik:AanroepenPerMinuut", "1000000")
            .UseSetting("Shortlists:MaxPerDag", "1000000")
            .UseSetting("Logging:LogLevel:Default", "Critical")
            .ConfigureServices(services => services.Configure<MvcOptions>(mvc => mvc.Filters.Add<Stukmaker>()));
    }
}
