using System.Text.Json;
using Microsoft.Playwright;
using Waarborg.Host.Tests.Mail;

namespace Waarborg.Acceptance.Tests;

/// <summary>
/// Case 2 as a candidate, three recruiters and a DPO do it in the browser: from an empty product to the outcome of a contest. Walked once; the tests look at what it came to.
/// </summary>
public sealed class RecruitmentJourney : IAsyncLifetime
{
    internal const string Activity = "/activities/recruitment-screening";
    private const string Password = "een zin van vijf woorden";

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private int _words;

    /// <summary>The product.</summary>
    public Product Product { get; private set; } = null!;

    /// <summary>The organisation's mail server.</summary>
    internal LoopbackSmtp MailServer { get; } = new();

    /// <summary>Administrator, DPO and data steward in one.</summary>
    public Desk Mila { get; private set; } = null!;

    /// <summary>Three recruiters.</summary>
    public IReadOnlyList<Desk> Recruiters { get; private set; } = [];

    /// <summary>The candidate's window.</summary>
    public Desk Candidate { get; private set; } = null!;

    /// <summary>The public address of the vacancy.</summary>
    public string ApplyUrl { get; private set; } = "";

    /// <summary>The candidate's own address.</summary>
    public string CandidateUrl { get; private set; } = "";

    /// <summary>The address of the application at the desk.</summary>
    public string ReviewUrl { get; private set; } = "";

    /// <summary>What the form said to a file that is no document.</summary>
    public string WrongFile { get; private set; } = "";

    /// <summary>What the first reviewer saw before and after the own view.</summary>
    public (bool ProposalBefore, bool ProposalAfter, string File) First { get; private set; }

    /// <summary>The headings of the letters on the candidate's page after one reviewer, after two, and after the contest.</summary>
    public (int AfterOne, string AfterTwo, string AfterContest) Letters { get; private set; }

    /// <summary>Whether the reviewer of the contest saw a proposal.</summary>
    public bool ProposalInContest { get; private set; }

    /// <summary>What a reviewer who had judged before was told.</summary>
    public string JudgedBefore { get; private set; } = "";

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        (Product, var setup) = await Product.StartAsync(new Dictionary<string, string>
        {
            ["WAARBORG_MAIL_FILE"] = $$"""{"host":"127.0.0.1","port":{{MailServer.Port}},"from":"Werving <werving@organisatie.example>"}""",
        });
        _playwright = await Playwright.CreateAsync();
        _browser = await Desk.LaunchBrowserAsync(_playwright);
        Mila = await NewDeskAsync();
        await Mila.OpenAsync(setup);
        await Mila.FillAsync("display", "Mila Yilmaz");
        await Mila.FillAsync("name", "mila");
        await Mila.FillAsync("password", Password);
        foreach (var role in new[] { "dpo", "data-steward", "auditor" }) await Mila.ChooseAsync("roles", role);
        await Mila.SendAsync("setup");
        var tom = await InviteAsync("Tom de Jong", "tom", "dpo");
        Recruiters = [await InviteAsync("Anna Bos", "anna", "recruiter"), await InviteAsync("Bram Kok", "bram", "recruiter"), await InviteAsync("Carla Smit", "carla", "recruiter")];
        await PutRightAsync(tom);
        await OpenAsync();
        await ApplyAsync();
        await RejectAsync();
        await ContestAsync();
    }

    /// <summary>A window of its own, signed in as nobody.</summary>
    public async Task<Desk> NewDeskAsync(string locale = "nl-NL")
    {
        var page = await (await _browser!.NewContextAsync(new() { Locale = locale, ReducedMotion = ReducedMotion.Reduce })).NewPageAsync();
        page.SetDefaultTimeout(60_000);
        return new Desk(page, Product.Url);
    }

    /// <summary>Creates an account, and opens its invitation in another window.</summary>
    public async Task<Desk> InviteAsync(string display, string name, string role)
    {
        await Mila.OpenAsync("/accounts");
        await Mila.FillAsync("display", display);
        await Mila.FillAsync("name", name);
        await Mila.ChooseAsync("roles", role);
        await Mila.SendAsync("create");
        await Mila.ExpectNoProblemsAsync();
        var desk = await NewDeskAsync();
        await desk.OpenAsync(await Mila.ReadAsync("#invite-link"));
        await desk.FillAsync("password", Password);
        await desk.SendAsync("invite");
        await desk.ExpectNoProblemsAsync();
        return desk;
    }

    /// <summary>Reads the notice, and opens the form.</summary>
    public static async Task ToFormAsync(Desk desk, string applyUrl)
    {
        await desk.OpenAsync(applyUrl);
        await desk.SendAsync("read");
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (Product is not null) await Product.DisposeAsync();
        await MailServer.DisposeAsync();
    }

    private static string CaseFile(string name) => Path.Combine(Product.Root, "cases", "recruitment", name);

    private async Task PutRightAsync(Desk tom)
    {
        await Mila.OpenAsync("/register");
        await Mila.AttachAsync("file", CaseFile("put-right.yaml"));
        await Mila.SendAsync("manifest");
        await Mila.OpenAsync($"{Activity}/notices");
        await Mila.FillAsync("text", await File.ReadAllTextAsync(CaseFile("notice.md")));
        foreach (var box in await Mila.Page.Locator("main input[name='covers']").AllAsync()) await box.CheckAsync();
        await Mila.FillAsync("published", "2026-10-01");
        await Mila.SendAsync("publish");
        await Mila.ExpectNoProblemsAsync();
        await Mila.OpenAsync($"{Activity}/assessments/dpia");
        var answers = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(await File.ReadAllTextAsync(CaseFile("assessments.json")))!["dpia"];
        foreach (var (question, answer) in answers)
        {
            var radio = Mila.Page.Locator($"main input[type=radio][name='{question}'][value='{answer}']");
            if (await radio.CountAsync() > 0) await radio.CheckAsync();
            else await Mila.FillAsync(question, answer);
        }
        await Mila.SendAsync("assessment");
        await Mila.ExpectNoProblemsAsync();
        await tom.OpenAsync($"{Activity}/assessments/dpia");
        await tom.SendAsync("approve");
        await tom.ExpectNoProblemsAsync();
        await tom.OpenAsync($"{Activity}/desk");
        await tom.FillAsync("evaluation", "Proef met drie recruiters; alles werkte.");
        await tom.SendAsync("evaluate");
        foreach (var name in new[] { "Anna Bos", "Bram Kok", "Carla Smit" })
        {
            await tom.Page.Locator("select[name=reviewer]").SelectOptionAsync(new SelectOptionValue { Label = name });
            await tom.Page.Locator("input[name=passed]").FillAsync("2026-09-01");
            await tom.FillAsync("evidence", "Deelnamelijst september");
            await tom.SendAsync("training");
            await tom.ExpectNoProblemsAsync();
        }
    }

    private async Task OpenAsync()
    {
        var anna = Recruiters[0];
        await anna.OpenAsync($"{Activity}/vacancies");
        await anna.FillAsync("markdown", (await File.ReadAllTextAsync(CaseFile("vacancy.md"))).Replace("1 maart 2025", "1 maart 2099", StringComparison.Ordinal));
        await anna.SendAsync("draft");
        var reasons = JsonSerializer.Deserialize<Dictionary<string, string>>(await File.ReadAllTextAsync(CaseFile("reasons.json")))!;
        foreach (var (index, reason) in reasons.Values.Index()) await anna.FillAsync($"reason-{index}", reason);
        await anna.SendAsync("draft");
        await anna.ExpectNoProblemsAsync();
        await anna.SendAsync("open");
        await anna.ExpectNoProblemsAsync();
        ApplyUrl = (await anna.Page.Locator("main a[href^='/apply/']").GetAttributeAsync("href"))!;
    }

    private async Task ApplyAsync()
    {
        Candidate = await NewDeskAsync();
        await ToFormAsync(Candidate, ApplyUrl);
        await Candidate.FillAsync("name", "Gerrit Jan Stoffer");
        await Candidate.FillAsync("email", "gj.stoffer@post.example");
        await Candidate.ChooseAsync("route", "with");
        await Candidate.Page.Locator("main input[name='cv-file']").SetInputFilesAsync(new FilePayload { Name = "cv.pdf", MimeType = "application/pdf", Buffer = [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0] });
        await Candidate.SendAsync("apply");
        WrongFile = await Candidate.ReadAsync("#problems");
        await Candidate.Page.Locator("main input[name='cv-file']").SetInputFilesAsync(CaseFile("cv_03.md"));
        await Candidate.Page.Locator("main input[name='letter-file']").SetInputFilesAsync(CaseFile("letter_03.md"));
        await Candidate.SendAsync("apply");
        await Candidate.ExpectNoProblemsAsync();
        CandidateUrl = Candidate.Page.Url.Split('?')[0];
    }

    private async Task RejectAsync()
    {
        var (anna, bram) = (Recruiters[0], Recruiters[1]);
        await anna.OpenAsync($"{Activity}/vacancies");
        await anna.ClickAsync(anna.Page.Locator($"main td a[href^='{Activity}/vacancies/']").First);
        await anna.ClickAsync(anna.Page.Locator($"main a[href^='{Activity}/applications/']").First);
        ReviewUrl = new Uri(anna.Page.Url).AbsolutePath;
        var before = await ReadAsync(anna);
        var file = await anna.ReadAsync(".room-file");
        var after = await OwnAsync(anna, "Reject");
        First = (before, after, file);
        await DecideAsync(anna, "Reject");
        await Candidate.OpenAsync(CandidateUrl);
        var one = await Candidate.Page.Locator(".letter").CountAsync();
        await ReadAsync(bram);
        await OwnAsync(bram, "Reject");
        await DecideAsync(bram, "Reject");
        await Candidate.OpenAsync(CandidateUrl);
        Letters = (one, await Candidate.ReadAsync(".letter"), "");
    }

    private async Task ContestAsync()
    {
        await Candidate.ChooseAsync("kind", "Contest");
        await Candidate.FillAsync("words", "Ik plan al 26 jaar. Kijk daar alstublieft nog eens naar.");
        await Candidate.SendAsync("route");
        await Candidate.ExpectNoProblemsAsync();
        await Recruiters[1].OpenAsync(ReviewUrl);
        JudgedBefore = await Recruiters[1].ReadAsync("main .alert-gap");
        var carla = Recruiters[2];
        await ReadAsync(carla);
        ProposalInContest = await OwnAsync(carla, "Invite");
        await DecideAsync(carla, "Invite");
        await Candidate.OpenAsync(CandidateUrl);
        Letters = Letters with { AfterContest = await Candidate.ReadAsync(".letter") };
    }

    private async Task<bool> ReadAsync(Desk recruiter)
    {
        await recruiter.OpenAsync(ReviewUrl);
        await recruiter.SendAsync("begin");
        await recruiter.ExpectNoProblemsAsync();
        foreach (var paper in new[] { "cv", "letter" }) await recruiter.SendAsync($"open-{paper}");
        return await recruiter.Page.Locator(".proposal").CountAsync() > 0;
    }

    private async Task<bool> OwnAsync(Desk recruiter, string outcome)
    {
        for (var i = 0; i < 6; i++) await recruiter.ChooseAsync($"own-{i}", i == 0 ? "NotMet" : "Met");
        await recruiter.ChooseAsync("own-outcome", outcome);
        await recruiter.FillAsync("own-reasons", Words());
        await recruiter.SendAsync("own");
        await recruiter.ExpectNoProblemsAsync();
        return await recruiter.Page.Locator(".proposal").CountAsync() > 0;
    }

    private async Task DecideAsync(Desk recruiter, string outcome)
    {
        await recruiter.ChooseAsync("outcome", outcome);
        await recruiter.FillAsync("reasons", Words());
        await recruiter.SendAsync("decide");
        await recruiter.ExpectNoProblemsAsync();
    }

    private string Words()
    {
        _words++;
        return $"Bij lezing {_words} valt op dat de opleiding lts is en het plannen {_words * 7} keer terugkomt; dat weegt voor eis {_words * 3} zwaar genoeg.";
    }
}
