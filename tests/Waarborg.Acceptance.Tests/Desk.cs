using Microsoft.Playwright;

namespace Waarborg.Acceptance.Tests;

/// <summary>A browser window with somebody behind it.</summary>
public sealed class Desk(IPage page, string url)
{
    /// <summary>The browser that <c>./test</c> found.</summary>
    public static Task<IBrowser> LaunchBrowserAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Environment.GetEnvironmentVariable("WAARBORG_TEST_CHROMIUM") ?? throw new InvalidOperationException("Run the tests with ./test, which finds Chromium."),
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>The window.</summary>
    public IPage Page => page;

    /// <summary>Opens a page of the product.</summary>
    public async Task OpenAsync(string path)
    {
        var response = await page.GotoAsync(path.StartsWith("http", StringComparison.Ordinal) ? path : url + path);
        Assert.True(response!.Ok, $"{path}: {response.Status}");
    }

    /// <summary>Fills in a field by its name.</summary>
    public Task FillAsync(string name, string value) => page.Locator($"main [name='{name}']:not([type=radio])").First.FillAsync(value);

    /// <summary>Chooses a radio button or ticks a box.</summary>
    public Task ChooseAsync(string name, string value) => page.Locator($"main input[name='{name}'][value='{value}']").CheckAsync();

    /// <summary>Chooses a file.</summary>
    public Task AttachAsync(string name, string path) => page.Locator($"main input[name='{name}']").SetInputFilesAsync(path);

    /// <summary>Chooses a file with this text.</summary>
    public Task AttachAsync(string name, string file, string text) => page.Locator($"main input[name='{name}']").SetInputFilesAsync(
        new FilePayload { Name = file, MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });

    /// <summary>Sends a form and waits for the page that answers it.</summary>
    public Task SendAsync(string form) => ClickAsync(page.Locator($"form#{form} button[type=submit]").Last);

    /// <summary>
    /// Clicks on what leads to another page, and waits for that page. The old page is marked, and the wait is for a page without the mark: the browser's own events of
    /// loading can pass before anybody listens.
    /// </summary>
    public async Task ClickAsync(ILocator locator)
    {
        await page.EvaluateAsync("() => { window.leaving = true; }");
        await locator.ClickAsync();
        using var patience = new CancellationTokenSource(Patience);
        while (!await IsNewAsync()) await Task.Delay(25, patience.Token);
    }

    private async Task<bool> IsNewAsync()
    {
        try
        {
            return await page.EvaluateAsync<bool>("() => !window.leaving && document.readyState !== 'loading'");
        }
        catch (PlaywrightException)
        {
            return false; // Asked while one page made room for the next.
        }
    }

    /// <summary>Waits until no work on this page is under way any more; the page loads itself again at the end of it.</summary>
    public async Task WorkAsync(float minutes)
    {
        await page.WaitForFunctionAsync("() => document.readyState === 'complete' && !document.querySelector('[data-job]')", null, new() { Timeout = minutes * 60_000, PollingInterval = 500 });
        Assert.Equal(0, await page.Locator(".progress .badge-deny").CountAsync());
    }

    /// <summary>The text of whatever matches first; empty when nothing does.</summary>
    public async Task<string> ReadAsync(string selector) =>
        await page.Locator(selector).CountAsync() == 0 ? "" : await page.Locator(selector).First.InnerTextAsync();

    /// <summary>Fails with what the page complains about, if it does.</summary>
    public async Task ExpectNoProblemsAsync()
    {
        var problems = await ReadAsync("#problems, #refusal");
        Assert.True(problems.Length == 0, problems);
    }
}
