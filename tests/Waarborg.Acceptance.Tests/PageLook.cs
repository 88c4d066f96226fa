using System.Globalization;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Waarborg.Acceptance.Tests;

/// <summary>
/// Whether a page can be used by everybody: no finding of axe, no sideways scrolling, one main heading. With the environment variable
/// <c>WAARBORG_SCREENSHOTS</c> it leaves a picture of each page in that folder.
/// </summary>
internal static class PageLook
{
    private static readonly AxeRunOptions Options = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        // What passes is not told: most of the time of axe goes into describing it.
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>What is wrong with a page as it stands.</summary>
    public static async Task<IReadOnlyList<string>> AtAsync(IPage page, string variant, string path, string? language)
    {
        var name = path.StartsWith("http", StringComparison.Ordinal) ? "/request" : path;
        if (Environment.GetEnvironmentVariable("WAARBORG_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name.Trim('/').Replace('/', '_')}-{variant}.png".TrimStart('-')), FullPage = true });
        var wrong = new List<string>();
        if (language is not null && await page.Locator("html").GetAttributeAsync("lang") != language) wrong.Add("the language of the page is wrong");
        if (await page.Locator("h1").CountAsync() != 1) wrong.Add("the page has not exactly one main heading");
        if (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth") is > 0 and var over)
            wrong.Add(string.Create(CultureInfo.InvariantCulture, $"the page is {over} pixels too wide"));
        var result = await page.RunAxe(Options);
        wrong.AddRange(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}")));
        return [.. wrong.Select(w => $"{name} ({variant}): {w}")];
    }
}
