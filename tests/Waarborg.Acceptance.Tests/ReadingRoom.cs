using Microsoft.Playwright;

namespace Waarborg.Acceptance.Tests;

/// <summary>Reads the sample of a data set in the browser, with the keyboard.</summary>
internal static class ReadingRoom
{
    private const string Word = "[data-words] input[name=word]";

    /// <summary>Draws a sample and opens its first conversation.</summary>
    internal static async Task BeginAsync(Desk desk, string activity)
    {
        await desk.OpenAsync($"{activity}/prepare/review");
        await desk.SendAsync("begin");
        await desk.ExpectNoProblemsAsync();
    }

    /// <summary>Points one word out in the first conversation, finds nothing in the others, and saves the measurement.</summary>
    internal static async Task ReadAsync(Desk desk)
    {
        await PointOutAsync(desk);
        // A sample has at most 60 conversations; the bound keeps a page that never goes on from hanging the test.
        for (var conversation = 0; conversation < 60 && await desk.Page.Locator("form#read").CountAsync() > 0; conversation++)
        {
            await desk.SendAsync("read");
            await desk.ExpectNoProblemsAsync();
        }
        await desk.SendAsync("finish");
        await desk.ExpectNoProblemsAsync();
    }

    private static async Task PointOutAsync(Desk desk)
    {
        var page = desk.Page;
        await Assertions.Expect(page.Locator(Word).First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator(Word).Nth(1)).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("#kinds .reading-kind")).ToHaveCountAsync(1);
        // As a browser without scripts sends it: no word about what the piece is, so the server asks, and keeps what was pointed out.
        await page.EvaluateAsync("() => document.querySelector('#kinds').replaceChildren()");
        await desk.SendAsync("read");
        Assert.NotEmpty(await desk.ReadAsync("#problems"));
        await Assertions.Expect(page.Locator(Word).Nth(1)).ToBeCheckedAsync();
        await page.Locator("#kinds .reading-kind input[value=q]").CheckAsync();
        await desk.SendAsync("read");
        await desk.ExpectNoProblemsAsync();
        Assert.Equal("2", await page.Locator("form#read input[name=number]").InputValueAsync());
    }
}
