using System.Globalization;
using Microsoft.Playwright;

namespace Waarborg.Acceptance.Tests;

/// <summary>
/// Every page, filled with what the journey left behind: no finding of axe, no sideways scrolling, one main heading. With the environment variable
/// <c>WAARBORG_SCREENSHOTS</c> set to a folder, each page is also photographed there.
/// </summary>
[Collection(JourneyGroup.Name)]
public sealed class EveryPageTests(CustomerServiceJourney journey)
{
    private const string Activity = "/activities/customer-service-assistant";

    private static readonly string[] Paths =
    [
        "/", "/register", Activity, $"{Activity}/collect", $"{Activity}/prepare", $"{Activity}/prepare/review", $"{Activity}/prepare/risk", $"{Activity}/train", $"{Activity}/ask", $"{Activity}/handovers",
        $"{Activity}/notices", $"{Activity}/wishes", $"{Activity}/manifest", $"{Activity}/assessments/lia", $"{Activity}/assessments/erasure-plan", "/work", "/requests",
        "/models", "/datasets", "/log", "/findings", "/accounts", "/account", "/law?find=AIA", "/law?find=BSN", "/law/sectors", "/law/sectors?sector=hr", "/describe", "/record", "/breaches", $"{Activity}/compare", $"{Activity}/documents", $"{Activity}/assessments", $"{Activity}/assessments/pre-scan",
        $"{Activity}/assessments/dpia",
    ];

    /// <summary>How each language is looked at. A page is loaded once and looked at twice: size and colours change in place, as they do for people.</summary>
    private static readonly Dictionary<string, (int Width, ColorScheme Scheme)[]> Looks = new(StringComparer.Ordinal)
    {
        ["nl"] = [(1280, ColorScheme.Dark), (360, ColorScheme.Light)],
        ["en"] = [(390, ColorScheme.Dark), (1280, ColorScheme.Light)],
    };

    public static TheoryData<string> Languages => [.. Looks.Keys];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_page_can_be_used_by_everybody(string language)
    {
        var page = journey.Mila.Page;
        await journey.Mila.OpenAsync("/account");
        await journey.Mila.ClickAsync(page.Locator($"form.languages button[value={language}]"));
        var wrong = new List<string>();
        foreach (var path in Paths.Append(journey.ErasureUrl))
        {
            await journey.Mila.OpenAsync(path);
            foreach (var (width, scheme) in Looks[language])
            {
                await page.SetViewportSizeAsync(width, 900);
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                wrong.AddRange(await PageLook.AtAsync(page, $"{language}-{width}-{scheme}", path, language));
            }
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task The_doors_and_the_error_pages_can_be_used_by_everybody()
    {
        var stranger = (await journey.NewDeskAsync()).Page;
        var wrong = new List<string>();
        foreach (var (path, status) in new[] { ("/signin", 200), ("/setup", 410), ("/invite", 410), ("/patient", 410), ("/no-such-page", 404) })
        {
            var response = await stranger.GotoAsync(journey.Product.Url + path);
            Assert.Equal(status, response!.Status);
            wrong.AddRange(await PageLook.AtAsync(stranger, "stranger", path, "nl"));
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task Nothing_is_shown_to_a_stranger()
    {
        var stranger = (await journey.NewDeskAsync()).Page;
        foreach (var path in Paths.Append("/work/jobs/00000000-0000-0000-0000-000000000000").Append("/downloads/receipt/0"))
        {
            await stranger.GotoAsync(journey.Product.Url + path);
            Assert.Contains("/signin", stranger.Url, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_page_that_is_not_for_a_role_says_so()
    {
        var noor = (await journey.InviteAsync("Noor Bakker", $"noor-{Guid.NewGuid():N}"[..12], "service-agent")).Page;
        var response = await noor.GotoAsync($"{journey.Product.Url}/log");
        Assert.Equal(403, response!.Status);
        Assert.Empty(await PageLook.AtAsync(noor, "agent", "/log-forbidden", "nl"));
    }

    [Fact]
    public async Task A_manifest_with_a_typo_names_the_place()
    {
        await journey.Mila.OpenAsync("/register");
        await journey.Mila.FillAsync("yaml", "activity: x\nnaam: y\n");
        await journey.Mila.SendAsync("manifest");
        Assert.Matches("(regel|line) 2", await journey.Mila.ReadAsync("#problems"));
        Assert.Empty(await PageLook.AtAsync(journey.Mila.Page, "problems", "/register", null));
    }

    [Fact]
    public async Task Columns_that_are_not_recognised_are_asked_for()
    {
        await journey.Mila.OpenAsync($"{Activity}/collect");
        await journey.Mila.ChooseAsync("kind", "Profile");
        await journey.Mila.AttachAsync("file", "own.csv", "relatie;naam\nHW-1;A\n");
        await journey.Mila.SendAsync("upload");
        Assert.Equal(1, await journey.Mila.Page.Locator("form#map").CountAsync());
        Assert.Empty(await PageLook.AtAsync(journey.Mila.Page, "mapping", "/collect", null));
        await journey.Mila.Page.Locator("select[name=map-person]").SelectOptionAsync("relatie");
        await journey.Mila.SendAsync("map");
        await journey.Mila.ExpectNoProblemsAsync();
        await journey.Mila.WorkAsync(2);
    }

    [Fact]
    public async Task Work_can_be_done_without_any_script()
    {
        var plain = await journey.NewDeskAsync(new() { JavaScriptEnabled = false });
        await plain.OpenAsync("/signin");
        await plain.FillAsync("name", "mila");
        await plain.FillAsync("password", "een zin van vijf woorden");
        await plain.SendAsync("signin");
        Assert.Equal(new Uri(journey.Product.Url).AbsoluteUri, plain.Page.Url);
        await plain.OpenAsync("/log");
        await plain.SendAsync("check");
        Assert.Equal(1, await plain.Page.Locator("#verify .alert-permit").CountAsync());
    }

    [Fact]
    public async Task Somebody_can_sign_in_with_a_passkey()
    {
        var sam = await journey.InviteAsync("Sam de Wit", $"sam-{Guid.NewGuid():N}"[..12], "auditor");
        var device = await sam.Page.Context.NewCDPSessionAsync(sam.Page);
        await device.SendAsync("WebAuthn.enable");
        await device.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new { protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = true, automaticPresenceSimulation = true },
        });
        await sam.OpenAsync("/account");
        await sam.Page.Locator("[data-passkey=create]").ClickAsync();
        await sam.Page.Locator(".alert-permit").WaitForAsync();
        await sam.Page.Locator("form[action='/signout'] button").ClickAsync();
        await sam.Page.WaitForURLAsync("**/signin*");
        await sam.Page.Locator("[data-passkey=get]").ClickAsync();
        await sam.Page.Locator(".who").WaitForAsync();
        Assert.Contains("Sam de Wit", await sam.ReadAsync(".who"), StringComparison.Ordinal);
    }
}
