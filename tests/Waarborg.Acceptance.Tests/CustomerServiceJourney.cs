using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace Waarborg.Acceptance.Tests;

/// <summary>
/// Case 1 as two people do it in the browser: from an empty product to a trained assistant and an erased customer. Walked once; the tests look at what it came to.
/// </summary>
public sealed class CustomerServiceJourney : IAsyncLifetime
{
    private const string Activity = "/activities/customer-service-assistant";
    private const string Password = "een zin van vijf woorden";

    private SmallCase _case = null!;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The product.</summary>
    public Product Product { get; private set; } = null!;

    /// <summary>Steward, DPO, agent and administrator in one: a small organisation.</summary>
    public Desk Mila { get; private set; } = null!;

    /// <summary>Rules in the refusal of the first try to train.</summary>
    public IReadOnlyList<string> FirstRefusal { get; private set; } = [];

    /// <summary>What the page said when Mila looked at her own assessment.</summary>
    public string OwnWork { get; private set; } = "";

    /// <summary>Whether Mila could approve her own assessment.</summary>
    public bool CouldApproveOwnWork { get; private set; }

    /// <summary>How far the training was when the product was killed, what the page said after the restart, and how many models there were at the end.</summary>
    public (double Share, bool UnderWay, int Models) KilledTraining { get; private set; }

    /// <summary>How far the erasure was when the product was killed, what the page said after the restart, and how many certificates it showed by then.</summary>
    public (double Share, bool UnderWay, int Certificates) KilledErasure { get; private set; }

    /// <summary>The verdict on the activity after the remedies and the training.</summary>
    public string FinalVerdict { get; private set; } = "";

    /// <summary>Every question with whether a human took over.</summary>
    public IReadOnlyList<(string Question, bool HandedOver)> Asked { get; private set; } = [];

    /// <summary>How many questions waited before and after one was answered.</summary>
    public (int Before, int After) Waiting { get; private set; }

    /// <summary>Who was erased.</summary>
    public string Erased { get; private set; } = "";

    /// <summary>Address of the page of the erasure.</summary>
    public string ErasureUrl { get; private set; } = "";

    /// <summary>The certificate as downloaded.</summary>
    public string Certificate { get; private set; } = "";

    /// <summary>The copy of somebody's data as downloaded.</summary>
    public string Copy { get; private set; } = "";

    /// <summary>Whether the page said that the log verifies.</summary>
    public bool LogVerified { get; private set; }

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        _case = await SmallCase.ReadAsync();
        (Product, var setup) = await Product.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await Desk.LaunchBrowserAsync(_playwright);
        Mila = await NewDeskAsync();
        await Mila.OpenAsync(setup);
        await Mila.FillAsync("display", "Mila Yilmaz");
        await Mila.FillAsync("name", "mila");
        await Mila.FillAsync("password", Password);
        foreach (var role in new[] { "dpo", "data-steward", "service-agent", "auditor" }) await Mila.ChooseAsync("roles", role);
        await Mila.SendAsync("setup");
        var tom = await InviteAsync("Tom de Jong", "tom", "dpo");
        await CollectAsync();
        await RefuseAsync();
        await RemedyAsync(tom);
        await PrepareAsync();
        await TrainAsync();
        await AskAsync();
        await EraseAsync();
        await ExportAsync();
        await Mila.OpenAsync("/log");
        await Mila.SendAsync("check");
        LogVerified = await Mila.Page.Locator("#verify .alert-permit").CountAsync() == 1;
    }

    /// <summary>A window of its own, signed in as nobody.</summary>
    public async Task<Desk> NewDeskAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.Locale ??= "nl-NL";
        options.ReducedMotion = ReducedMotion.Reduce;
        var page = await (await _browser!.NewContextAsync(options)).NewPageAsync();
        page.SetDefaultTimeout(60_000);
        return new Desk(page, Product.Url);
    }

    /// <summary>Creates an account, and opens its invitation in another window.</summary>
    public async Task<Desk> InviteAsync(string display, string name, params string[] roles)
    {
        await Mila.OpenAsync("/accounts");
        await Mila.FillAsync("display", display);
        await Mila.FillAsync("name", name);
        foreach (var role in roles) await Mila.ChooseAsync("roles", role);
        await Mila.SendAsync("create");
        await Mila.ExpectNoProblemsAsync();
        var desk = await NewDeskAsync();
        await desk.OpenAsync(await Mila.ReadAsync("#invite-link"));
        await desk.FillAsync("password", Password);
        await desk.SendAsync("invite");
        await desk.ExpectNoProblemsAsync();
        return desk;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (Product is not null) await Product.DisposeAsync();
    }

    private async Task CollectAsync()
    {
        await Mila.OpenAsync("/register");
        await Mila.AttachAsync("file", Product.CaseFile("activity.yaml"));
        await Mila.SendAsync("manifest");
        var customers = await File.ReadAllTextAsync(Product.CaseFile("customers.csv"));
        foreach (var (kind, file, text) in new[] { ("Profile", "customers.csv", customers), ("Conversation", "chatlogs.csv", _case.Conversations) })
        {
            await Mila.OpenAsync($"{Activity}/collect");
            await Mila.ChooseAsync("kind", kind);
            await Mila.AttachAsync("file", file, text);
            await Mila.SendAsync("upload");
            await Mila.ExpectNoProblemsAsync();
            await Mila.WorkAsync(3);
        }
    }

    private async Task RefuseAsync()
    {
        await Mila.OpenAsync($"{Activity}/train");
        await Mila.SendAsync("train");
        FirstRefusal = [.. (await Mila.Page.Locator("#refusal h3").EvaluateAllAsync<string[]>("all => all.map(h => h.id)")).Select(RuleOf)];
    }

    private async Task RemedyAsync(Desk tom)
    {
        var sentOn = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-35).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await Mila.OpenAsync($"{Activity}/notices");
        await Mila.FillAsync("text", await File.ReadAllTextAsync(Product.CaseFile("notice.md")));
        foreach (var box in await Mila.Page.Locator("input[name=covers]").AllAsync()) await box.CheckAsync();
        await Mila.FillAsync("published", sentOn);
        await Mila.SendAsync("publish");
        await Mila.ExpectNoProblemsAsync();
        var report = (await File.ReadAllLinesAsync(Product.CaseFile("notice-outcomes.csv"))).Select((line, i) => i == 0 ? $"{line},delivered_at" : $"{line},{sentOn}");
        await Mila.AttachAsync("report", "report.csv", string.Join('\n', report));
        await Mila.SendAsync("deliver");
        await Mila.ExpectNoProblemsAsync();

        using var assessments = JsonDocument.Parse(await File.ReadAllTextAsync(Product.CaseFile("assessments.json")));
        foreach (var assessment in assessments.RootElement.EnumerateObject())
        {
            var path = $"{Activity}/assessments/{assessment.Name}";
            await Mila.OpenAsync(path);
            foreach (var answer in assessment.Value.EnumerateObject())
            {
                if (await Mila.Page.Locator($"main input[type=radio][name='{answer.Name}']").CountAsync() > 0) await Mila.ChooseAsync(answer.Name, answer.Value.GetString()!);
                else await Mila.FillAsync(answer.Name, answer.Value.GetString()!);
            }
            await Mila.SendAsync("assessment");
            await Mila.ExpectNoProblemsAsync();
            OwnWork = await Mila.ReadAsync("#status");
            CouldApproveOwnWork |= await Mila.Page.Locator("form#approve").CountAsync() > 0;
            await tom.OpenAsync(path);
            if (await tom.Page.Locator("form#approve").CountAsync() > 0) await tom.SendAsync("approve");
            await tom.ExpectNoProblemsAsync();
        }
        await Mila.OpenAsync($"{Activity}/train");
        await Mila.AttachAsync("document", "policy.md", _case.Policy);
        await Mila.SendAsync("knowledge-form");
        await Mila.ExpectNoProblemsAsync();
    }

    private async Task PrepareAsync()
    {
        await Mila.OpenAsync($"{Activity}/prepare");
        await Mila.ChooseAsync("profile", "support");
        await Mila.SendAsync("prepare");
        await Mila.ExpectNoProblemsAsync();
        await Mila.WorkAsync(5);
        await ReadingRoom.BeginAsync(Mila, Activity);
        await ReadingRoom.ReadAsync(Mila);
        await ReadingRoom.BeginAsync(Mila, Activity); // Left under way, so that the tests of all pages see it too.
        await Mila.OpenAsync($"{Activity}/prepare");
        await Mila.AttachAsync("sample", Product.CaseFile("labelled-sample.jsonl"));
        await Mila.SendAsync("measure");
        await Mila.ExpectNoProblemsAsync();
        await Mila.OpenAsync($"{Activity}/prepare/risk");
        await Mila.SendAsync("risk");
        await Mila.ExpectNoProblemsAsync();
        await Mila.WorkAsync(2);
    }

    private async Task TrainAsync()
    {
        await Mila.OpenAsync($"{Activity}/train");
        await Mila.FillAsync("shards", "2");
        await Mila.FillAsync("seed", "20261124");
        await Mila.SendAsync("train");
        var share = await KillAtAsync(0.3); // The base is in; the first shard is under way.
        await Mila.OpenAsync($"{Activity}/train");
        var underWay = await Mila.Page.Locator("[data-job]").CountAsync() > 0;
        await Mila.WorkAsync(12);
        await Mila.OpenAsync("/models");
        KilledTraining = (share, underWay, await Mila.Page.Locator("main section.model").CountAsync());
        await Mila.OpenAsync(Activity);
        FinalVerdict = await Mila.ReadAsync(".page-title .badge");
    }

    private async Task AskAsync()
    {
        var asked = new List<(string, bool)>();
        var questions = (await File.ReadAllLinesAsync(Product.CaseFile("questions.jsonl"))).Where(line => line.Length > 0)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("question").GetString()!).Append("Hoe hoog is de Eiffeltoren?");
        foreach (var question in questions)
        {
            await Mila.OpenAsync($"{Activity}/ask");
            await Mila.FillAsync("question", question);
            await Mila.Page.Locator("form#ask button[type=submit]").ClickAsync();
            await Mila.Page.Locator("[data-stream-panel][data-state=done]").WaitForAsync();
            await Mila.ExpectNoProblemsAsync();
            asked.Add((question, await Mila.Page.Locator(".bubble-human:visible").CountAsync() == 1));
        }
        Asked = asked;
        await Mila.OpenAsync($"{Activity}/handovers");
        var before = await Mila.Page.Locator("form[id^=decide-]").CountAsync();
        await Mila.Page.Locator("form[id^=decide-]").Last.Locator("textarea").FillAsync("Dat weten wij niet; wij helpen u graag met vragen over uw energie.");
        await Mila.ClickAsync(Mila.Page.Locator("form[id^=decide-]").Last.Locator("button[type=submit]"));
        await Mila.ExpectNoProblemsAsync();
        Waiting = (before, await Mila.Page.Locator("form[id^=decide-]").CountAsync());
    }

    private async Task EraseAsync()
    {
        (Erased, var other) = await TwoInTheModelAsync();
        await Mila.OpenAsync($"{Activity}/wishes");
        await Mila.FillAsync("person", other);
        await Mila.ChooseAsync("kind", "Objection");
        await Mila.ChooseAsync("channel", "phone");
        await Mila.SendAsync("wish");
        await Mila.ExpectNoProblemsAsync();
        await ReceiveAsync("Erasure", Erased);
        ErasureUrl = Mila.Page.Url.Split('?')[0];
        await Mila.Page.Locator("#confirm").CheckAsync();
        await Mila.SendAsync("erase");
        var share = await KillAtAsync(0.25); // Records and data sets are gone; the shard is being trained again.
        await Mila.OpenAsync(ErasureUrl);
        KilledErasure = (share, await Mila.Page.Locator("[data-job]").CountAsync() > 0, await Mila.Page.Locator("a[href^='/downloads/certificate']").CountAsync());
        await Mila.WorkAsync(8);
        Certificate = await DownloadAsync("a[href^='/downloads/certificate']");
    }

    private async Task ExportAsync()
    {
        var (_, other) = await TwoInTheModelAsync();
        await ReceiveAsync("Access", other);
        Copy = await DownloadAsync("a[href^='/downloads/export']");
    }

    private async Task ReceiveAsync(string kind, string person)
    {
        await Mila.OpenAsync("/requests");
        await Mila.ChooseAsync("kind", kind);
        await Mila.FillAsync("person", person);
        await Mila.SendAsync("receive");
        await Mila.ExpectNoProblemsAsync();
        await Mila.Page.Locator("#sure").CheckAsync();
        await Mila.SendAsync("identify");
        await Mila.ExpectNoProblemsAsync();
    }

    /// <summary>
    /// Kills the product when the work on this page is so far, and starts it again. Nothing may be looked at between
    /// the click and this: on a quick machine the work would be over.
    /// </summary>
    private async Task<double> KillAtAsync(double least)
    {
        var job = await Mila.Page.Locator("[data-job]").First.GetAttributeAsync("data-job");
        while (true)
        {
            var state = (await (await Mila.Page.APIRequest.GetAsync(Product.Url + job)).JsonAsync())!.Value;
            Assert.False(state.GetProperty("ended").GetBoolean(), "The work ended before the product could be killed in the middle of it.");
            if (state.GetProperty("share").GetDouble() is var share && share < least)
            {
                await Task.Delay(20);
                continue;
            }
            await Product.KillAndRestartAsync();
            return share;
        }
    }

    private async Task<string> DownloadAsync(string link)
    {
        var download = await Mila.Page.RunAndWaitForDownloadAsync(() => Mila.Page.Locator(link).ClickAsync());
        return await File.ReadAllTextAsync(await download.PathAsync());
    }

    /// <summary>The first two customers who were reached and have a conversation.</summary>
    private async Task<(string One, string Other)> TwoInTheModelAsync()
    {
        var reached = (await File.ReadAllLinesAsync(Product.CaseFile("notice-outcomes.csv"))).Select(line => line.Split(','))
            .Where(f => f[1] == "delivered" && _case.People.Contains(f[0])).Select(f => f[0]).Take(2).ToList();
        return (reached[0], reached[1]);
    }

    private static string RuleOf(string headingId) => headingId["refused-".Length..headingId.LastIndexOf('-')].ToUpperInvariant();
}
