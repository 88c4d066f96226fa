using System.Globalization;
using System.Text;
using Microsoft.Playwright;

namespace Waarborg.Acceptance.Tests;

/// <summary>A breach from its report to the register, in the browser: the trained model of the journey leaks, and both languages and a phone are looked at on the way.</summary>
[Collection(JourneyGroup.Name)]
public sealed class BreachTests(CustomerServiceJourney journey)
{
    private readonly List<string> _wrong = [];

    private Desk Mila => journey.Mila;

    [Fact]
    public async Task A_leaking_model_is_reported_followed_to_its_people_notified_and_closed()
    {
        await SpeakAsync("nl");
        await Mila.Page.SetViewportSizeAsync(1280, 900);
        var address = await ReportAsync();
        await LookAsync(address, "nl");
        Assert.Matches("[1-9]", await Mila.ReadAsync("ol.steps li:nth-child(2)"));
        Assert.True(await Mila.Page.Locator("ol.steps li:nth-child(2) table tbody tr").CountAsync() > 0, "The shards that leaked are not shown.");
        await DescribeAsync();
        await NotifyAsync(address);
        await SpeakAsync("en");
        await Mila.Page.SetViewportSizeAsync(390, 900);
        await LookAsync(address, "en");
        await LookAsync("/breaches", "en");
        Assert.Contains("Closed", await Mila.ReadAsync("#register table"), StringComparison.Ordinal);
        await Mila.Page.SetViewportSizeAsync(1280, 900);
        await SpeakAsync("nl");
        Assert.True(_wrong.Count == 0, string.Join('\n', _wrong));
    }

    /// <summary>Reports it, and gives the address of its page.</summary>
    private async Task<string> ReportAsync()
    {
        await Mila.OpenAsync("/breaches");
        var model = await Mila.Page.Locator("select[name=source] option[value^='model:']").First.GetAttributeAsync("value");
        await Mila.Page.Locator("select[name=source]").SelectOptionAsync(model!);
        await Mila.Page.Locator("select[name=activity]").SelectOptionAsync("customer-service-assistant");
        await WhenAsync("day", "time", TimeSpan.FromHours(-2));
        await Mila.FillAsync("nature", "Het model gaf in een antwoord het e-mailadres van een klant.");
        await Mila.SendAsync("report");
        await Mila.ExpectNoProblemsAsync();
        Assert.Contains("/breaches/", Mila.Page.Url, StringComparison.Ordinal);
        Assert.Matches("[0-9]+", await Mila.ReadAsync(".page-title .badge")); // The hours that are left.
        return new Uri(Mila.Page.Url).AbsolutePath;
    }

    private async Task DescribeAsync()
    {
        foreach (var question in new[] { "period", "cause", "records", "consequences", "after", "advice" }) await Mila.FillAsync(question, $"Antwoord op {question}.");
        await Mila.SendAsync("describe");
        await Mila.ExpectNoProblemsAsync();
        await Mila.ChooseAsync("risk", "high");
        await Mila.FillAsync("why", "Het gaat om contactgegevens van veel mensen.");
        await Mila.SendAsync("judge");
        await Mila.ExpectNoProblemsAsync();
    }

    /// <summary>The form for the authority and the letter to the people, as page and as PDF; then both are told and it is closed.</summary>
    private async Task NotifyAsync(string address)
    {
        var download = $"/downloads{address.Replace("/breaches/", "/breach/", StringComparison.Ordinal)}";
        var form = Encoding.UTF8.GetString(await ReadAsync($"{download}?lang=nl"));
        Assert.Contains("Antwoord op cause.", form, StringComparison.Ordinal);
        Assert.Contains("<h1>Melding van een datalek", form, StringComparison.Ordinal);
        foreach (var query in new[] { "format=pdf&lang=nl", "format=pdf&lang=en", "to=people&format=pdf&lang=nl" })
            Assert.StartsWith("%PDF-1.7", Encoding.Latin1.GetString((await ReadAsync($"{download}?{query}"))[..8]), StringComparison.Ordinal);
        Assert.Contains("Something went wrong with your data", Encoding.UTF8.GetString(await ReadAsync($"{download}?to=people&lang=en")), StringComparison.Ordinal);
        await Mila.OpenAsync(address);
        await WhenAsync("authority-day", "authority-time", TimeSpan.FromHours(-1), byId: true);
        await Mila.FillAsync("reference", "AP-2026-1");
        await Mila.SendAsync("authority");
        await Mila.ExpectNoProblemsAsync();
        await WhenAsync("people-day", "people-time", TimeSpan.FromMinutes(-30), byId: true);
        await Mila.FillAsync("how", "Per brief aan iedereen die het raakt.");
        await Mila.SendAsync("people");
        await Mila.ExpectNoProblemsAsync();
        await Mila.SendAsync("close");
        await Mila.ExpectNoProblemsAsync();
    }

    private async Task WhenAsync(string day, string time, TimeSpan ago, bool byId = false)
    {
        var at = TimeProvider.System.GetLocalNow() + ago;
        string Find(string name) => byId ? $"#{name}" : $"main [name='{name}']";
        await Mila.Page.Locator(Find(day)).First.FillAsync(at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await Mila.Page.Locator(Find(time)).First.FillAsync(at.ToString("HH:mm", CultureInfo.InvariantCulture));
    }

    private async Task<byte[]> ReadAsync(string path)
    {
        var response = await Mila.Page.APIRequest.GetAsync(journey.Product.Url + path);
        Assert.Equal(200, response.Status);
        return await response.BodyAsync();
    }

    private async Task LookAsync(string path, string language)
    {
        await Mila.OpenAsync(path);
        _wrong.AddRange(await PageLook.AtAsync(Mila.Page, $"breach-{language}", path.StartsWith("/breaches/", StringComparison.Ordinal) ? "/breaches/one" : path, language));
    }

    private async Task SpeakAsync(string language)
    {
        await Mila.OpenAsync("/account");
        await Mila.ClickAsync(Mila.Page.Locator($"form.languages button[value={language}]"));
    }
}
