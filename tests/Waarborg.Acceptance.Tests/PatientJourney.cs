using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace Waarborg.Acceptance.Tests;

/// <summary>
/// Case 3 as a hospital does it in the browser: a steward, a DPO, a clinician, a patient and a third party. Walked once; the tests look at what it came to.
/// </summary>
public sealed class PatientJourney : IAsyncLifetime
{
    private const string Care = "/activities/patient-summaries";
    private const string Training = "/activities/patient-summaries-training";
    private const string Password = "een zin van vijf woorden";
    private const int Patients = 12;

    /// <summary>So many models are asked for at most until one is not withheld.</summary>
    private const int MostModels = 5;

    private readonly Dictionary<string, string> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _wrong = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private Desk _mila = null!;
    private Desk _tom = null!;
    private Desk _eva = null!;

    /// <summary>The product.</summary>
    public Product Product { get; private set; } = null!;

    /// <summary>Somebody of the third party.</summary>
    public Desk Zed { get; private set; } = null!;

    /// <summary>What axe and the eye of a machine found on the pages along the way, in both languages, on a desk and on a phone.</summary>
    public IReadOnlyList<string> Findings => _wrong;

    /// <summary>What the page said when the DPIA was to be approved before anybody had been asked.</summary>
    public string TooEarly { get; private set; } = "";

    /// <summary>The marked passage after one click on a citation, and the sentence that it belongs to.</summary>
    public (string Sentence, string Passage) Opened { get; private set; }

    /// <summary>What the page said to a sentence that the record does not support.</summary>
    public string Objection { get; private set; } = "";

    /// <summary>The states that the summary went through, as the page showed them, and that of the one made anew.</summary>
    public IReadOnlyList<string> States { get; private set; } = [];

    /// <summary>How many sentences were taken out of the summary that was made anew, because they had been reported.</summary>
    public int LeftOut { get; private set; }

    /// <summary>What the patient saw, and whether the link opened a second time.</summary>
    public (string Looked, int SecondTime) Visit { get; private set; }

    /// <summary>How many drafts there were before and after the patient said no, and whether the page still offered to make one.</summary>
    public (int Before, int After, bool Offered) SaidNo { get; private set; }

    /// <summary>What a clinician without a treatment relation read, and what the DPO read of the emergency.</summary>
    public (string Shut, string Reason) Emergency { get; private set; }

    /// <summary>Address of the sealed set for the third party.</summary>
    public string SetUrl { get; private set; } = "";

    /// <summary>What the third party saw of a table before and after it was released, and of the set after it was destroyed.</summary>
    public (string Before, string After, int Destroyed) Table { get; private set; }

    /// <summary>Address of the weights that were trained in the sealed set.</summary>
    public string WeightsUrl { get; private set; } = "";

    /// <summary>What asking for the weights over HTTP came to: before they were released by who asked, afterwards by others and by who asked, and once the set was destroyed.</summary>
    public (int Before, IReadOnlyList<int> Others, int Size, int Destroyed) Weights { get; private set; }

    /// <summary>How many models were trained in the sealed set: those that the audit withheld, and the one that was released.</summary>
    public int Trained { get; private set; }

    /// <summary>What the page said of the audit, and the badge of the recall at its end.</summary>
    public (string Audit, string Recall) Model { get; private set; }

    /// <summary>Whom the leak of the model that left concerns, as the page says it.</summary>
    public string Leak { get; private set; } = "";

    /// <summary>The notification of that leak.</summary>
    public string LeakForm { get; private set; } = "";

    /// <summary>The certificate of the sealed set.</summary>
    public string Certificate { get; private set; } = "";

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        (Product, var setup) = await Product.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await Desk.LaunchBrowserAsync(_playwright);
        foreach (var i in Enumerable.Range(1, Patients)) _numbers[Name(i)] = await NumberAsync(Name(i));
        _mila = await NewDeskAsync();
        await _mila.OpenAsync(setup);
        await _mila.FillAsync("display", "Mila Yilmaz");
        await _mila.FillAsync("name", "mila");
        await _mila.FillAsync("password", Password);
        foreach (var role in new[] { "data-steward", "service-agent" }) await _mila.ChooseAsync("roles", role);
        await _mila.SendAsync("setup");
        _tom = await InviteAsync("Tom de Jong", "tom", "dpo");
        _eva = await InviteAsync("Eva Smit", "eva", "clinician");
        Zed = await InviteAsync("Zed Visser", "zed", "third-party");
        await OpenHospitalAsync();
        var summary = await SummariseAsync();
        await SayNoAsync(summary);
        await BreakGlassAsync();
        await SealAsync();
    }

    /// <summary>A window of its own, signed in as nobody.</summary>
    public async Task<Desk> NewDeskAsync()
    {
        var page = await (await _browser!.NewContextAsync(new() { Locale = "nl-NL", ReducedMotion = ReducedMotion.Reduce })).NewPageAsync();
        page.SetDefaultTimeout(60_000);
        return new Desk(page, Product.Url);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (Product is not null) await Product.DisposeAsync();
    }

    private async Task OpenHospitalAsync()
    {
        await RegisterAsync("put-right.yaml");
        await ImportAsync(Care, 3);
        await LookAsync(_mila, $"{Care}/records");
        var dpia = await AssessAsync(Care, "dpia");
        await _tom.OpenAsync(dpia);
        await _tom.SendAsync("approve");
        TooEarly = await _tom.ReadAsync("#problems");
        await ConsultAsync(Care);
        await LookAsync(_mila, $"{Care}/consultations");
        await ApproveAsync(dpia);
        await NotifyAsync(Care, 3);
        await _mila.OpenAsync($"{Care}/records");
        await _mila.FillAsync("number", _numbers[Name(1)]);
        await _mila.Page.Locator("select[name=clinician]").SelectOptionAsync(new SelectOptionValue { Label = "Eva Smit" });
        await _mila.SendAsync("relation");
        await _mila.ExpectNoProblemsAsync();
    }

    private async Task<string> SummariseAsync()
    {
        await _eva.OpenAsync($"{Care}/patients");
        await LookAsync(_eva, $"{Care}/patients");
        await _eva.ClickAsync(_eva.Page.Locator("#mine a").First);
        await DraftAsync();
        var page = new Uri(_eva.Page.Url).AbsolutePath;
        var states = new List<string> { await StateAsync() };
        var metformin = _eva.Page.Locator(".sentence", new() { HasText = "metformine" }).First;
        var sentence = await metformin.InnerTextAsync();
        await _eva.ClickAsync(metformin.Locator(".cite").First);
        Opened = (sentence, await _eva.ReadAsync("#source mark"));
        await LookAsync(_eva, new Uri(_eva.Page.Url).PathAndQuery);
        await EditAsync("Zij gebruikt metformine 2 dd 1000 mg.", "klinkt beter");
        Objection = await _eva.ReadAsync("#problems");
        await LookAsync(_eva, null);
        await _eva.Page.Locator("button[value=remove]").ScrollIntoViewIfNeededAsync();
        await _eva.FillAsync("why", "staat er onduidelijk");
        await _eva.Page.Locator("select[name=fault]").SelectOptionAsync("Misleading");
        await _eva.ClickAsync(_eva.Page.Locator("button[value=remove]"));
        await _eva.ExpectNoProblemsAsync();
        await _eva.ChooseAsync("sure", "yes");
        await _eva.SendAsync("confirm");
        await _eva.ExpectNoProblemsAsync();
        states.Add(await StateAsync());
        await _eva.Page.Locator("details:has(form#withdraw) summary").ClickAsync();
        await _eva.FillAsync("because", "een zin was misleidend");
        await _eva.SendAsync("withdraw");
        await _eva.ExpectNoProblemsAsync();
        states.Add(await StateAsync());
        await LookAsync(_eva, page);
        await _eva.OpenAsync(page);
        await _eva.SendAsync("anew");
        await _eva.ExpectNoProblemsAsync();
        states.Add(await StateAsync());
        LeftOut = await _eva.Page.Locator(".sentence-removed").CountAsync();
        States = states;
        return page[..page.IndexOf("/summaries", StringComparison.Ordinal)];
    }

    private async Task SayNoAsync(string patient)
    {
        await _mila.OpenAsync($"{Care}/patient-link");
        await _mila.FillAsync("number", _numbers[Name(1)]);
        await _mila.ChooseAsync("identified", "yes");
        await _mila.SendAsync("link");
        await _mila.ExpectNoProblemsAsync();
        var link = await _mila.ReadAsync("#patient-link");
        await _eva.OpenAsync(patient);
        var before = await _eva.Page.Locator("#summaries .badge-gap").CountAsync();
        var visitor = await NewDeskAsync();
        await visitor.OpenAsync(link);
        await visitor.SendAsync("open");
        var looked = await visitor.ReadAsync("#looked");
        await LookAsync(visitor, "/patient");
        await visitor.OpenAsync("/patient");
        await visitor.SendAsync("wish");
        var again = await (await NewDeskAsync()).Page.GotoAsync(link);
        Visit = (looked, again!.Status);
        await _eva.OpenAsync(patient);
        SaidNo = (before, await _eva.Page.Locator("#summaries .badge-gap").CountAsync(), await _eva.Page.Locator("form#draft").CountAsync() > 0);
        await LookAsync(_eva, patient);
    }

    private async Task BreakGlassAsync()
    {
        await _eva.OpenAsync($"{Care}/patients");
        await _eva.Page.Locator("details:has(form#emergency) summary").ClickAsync();
        await _eva.FillAsync("number", _numbers[Name(2)]);
        await _eva.FillAsync("reason", "Patiënt is niet aanspreekbaar op de spoedpost");
        await _eva.SendAsync("emergency");
        await _eva.ExpectNoProblemsAsync();
        var patient = new Uri(_eva.Page.Url).AbsolutePath;
        await _tom.OpenAsync($"{Care}/access");
        var reason = await _tom.ReadAsync("#emergencies");
        await LookAsync(_tom, $"{Care}/access");
        await _tom.OpenAsync($"{Care}/access");
        await _tom.ClickAsync(_tom.Page.Locator("#emergencies button[value=no]"));
        await _tom.ExpectNoProblemsAsync();
        await _eva.OpenAsync(patient);
        Emergency = (await _eva.ReadAsync("#problems"), reason);
        await LookAsync(_tom, $"{Care}/validation");
    }

    private async Task SealAsync()
    {
        await RegisterAsync("put-right-training.yaml");
        await ImportAsync(Training, Patients);
        await NotifyAsync(Training, Patients);
        await ConsultAsync(Training);
        await ApproveAsync(await AssessAsync(Training, "dpia"));
        await AssessAsync(Training, "erasure-plan");
        foreach (var number in _numbers.Values)
        {
            await _mila.OpenAsync($"{Training}/wishes");
            await _mila.FillAsync("person", number);
            await _mila.ChooseAsync("kind", "ConsentGiven");
            await _mila.ChooseAsync("channel", "letter");
            await _mila.FillAsync("consent", "Ik doe mee aan dit onderzoek.");
            await _mila.SendAsync("wish");
            await _mila.ExpectNoProblemsAsync();
        }
        await MaskAsync();
        await _mila.OpenAsync($"{Training}/sealed");
        await _mila.FillAsync("name", "Telling van middelen");
        await _mila.FillAsync("purpose", "Tellen hoeveel patiënten welk middel gebruiken.");
        await _mila.FillAsync("party", "Zorgtaal BV (fictief)");
        await _mila.FillAsync("ends", Day(30));
        await _mila.FillAsync("cell", "5");
        await _mila.ChooseAsync("texts", "yes");
        await _mila.Page.Locator("input[name=accounts]").First.CheckAsync();
        await _mila.SendAsync("seal");
        await _mila.ExpectNoProblemsAsync();
        await Zed.OpenAsync("/inside");
        await LookAsync(Zed, "/inside");
        await Zed.OpenAsync("/inside");
        await Zed.ClickAsync(Zed.Page.Locator("main ul a").First);
        SetUrl = new Uri(Zed.Page.Url).AbsolutePath;
        await Zed.Page.Locator("select[name=rows]").SelectOptionAsync("sex");
        await Zed.SendAsync("ask");
        await Zed.ExpectNoProblemsAsync();
        var before = await Zed.ReadAsync("#results");
        await LookAsync(_mila, $"{Training}/sealed");
        await _mila.OpenAsync($"{Training}/sealed");
        await _mila.ClickAsync(_mila.Page.Locator("#waiting button[value=release]"));
        await _mila.ExpectNoProblemsAsync();
        await Zed.OpenAsync(SetUrl);
        var after = await Zed.ReadAsync("#results");
        await TrainInsideAsync();
        await LookAsync(Zed, SetUrl);
        await _mila.OpenAsync($"{Training}/sealed");
        await _mila.Page.Locator("form[id^=destroy-] input[name=sure]").CheckAsync();
        await _mila.ClickAsync(_mila.Page.Locator("form[id^=destroy-] button"));
        await _mila.ExpectNoProblemsAsync();
        var download = await _mila.Page.RunAndWaitForDownloadAsync(() => _mila.Page.Locator("a[href^='/downloads/sealed-set']").ClickAsync());
        Certificate = await File.ReadAllTextAsync(await download.PathAsync());
        Table = (before, after, (await Zed.Page.APIRequest.GetAsync(Product.Url + SetUrl)).Status);
        Weights = Weights with { Destroyed = (await GetAsync(Zed, WeightsUrl)).Status };
        await CallBackAsync();
        await LeakAsync();
    }

    /// <summary>The notes are masked and read by somebody, without whom the gate does not let anything be trained.</summary>
    private async Task MaskAsync()
    {
        await _mila.OpenAsync($"{Training}/prepare");
        await _mila.ChooseAsync("profile", "support");
        await _mila.SendAsync("prepare");
        await _mila.WorkAsync(2);
        await _mila.OpenAsync($"{Training}/prepare/review");
        if (await _mila.Page.Locator("form#begin").CountAsync() > 0) await _mila.SendAsync("begin");
        for (var i = 0; i < Patients; i++) await _mila.SendAsync("read");
        await _mila.SendAsync("finish");
        await _mila.ExpectNoProblemsAsync();
    }

    /// <summary>A model is trained inside, audited, asked for too early, released, and taken by who asked for it alone.</summary>
    private async Task TrainInsideAsync()
    {
        string id;
        var tries = 0;
        int before;
        do
        {
            // Of seven people learned from and five kept out, drawn by chance, an attack may seem to succeed now and then; such a model is withheld, and another is asked for.
            await Zed.FillAsync("purpose", "Brieven aanvullen in het eigen ziekenhuis.");
            await Zed.FillAsync("until", Day(20));
            await Zed.FillAsync("rounds", "1");
            await Zed.SendAsync("train");
            await Zed.ExpectNoProblemsAsync();
            if (tries == 0) await LookAsync(Zed, null);
            await Zed.WorkAsync(4);
            await Zed.OpenAsync(SetUrl);
            id = (await Zed.Page.Locator("#models article").First.GetAttributeAsync("id"))![2..];
            WeightsUrl = $"/downloads/sealed-model/{id}";
            before = (await GetAsync(Zed, WeightsUrl)).Status;
            if (tries == 0) await LookAsync(_mila, $"{Training}/sealed");
            await _mila.OpenAsync($"{Training}/sealed");
        }
        while (await _mila.Page.Locator($"#m-{id} form[id^=model-] button[value=release]").CountAsync() == 0 && ++tries < MostModels);
        Trained = tries + 1;
        Model = (await _mila.ReadAsync($"#m-{id} details"), "");
        await _mila.ClickAsync(_mila.Page.Locator($"#m-{id} form[id^=model-] button[value=release]"));
        await _mila.ExpectNoProblemsAsync();
        var others = new List<int>();
        foreach (var desk in new[] { _mila, _tom, _eva, await InviteAsync("Zoë Bakker", "zoe", "third-party") }) others.Add((await GetAsync(desk, WeightsUrl)).Status);
        Weights = (before, others, (await (await GetAsync(Zed, WeightsUrl)).BodyAsync()).Length, 0);
    }

    /// <summary>The model that left is called back, stated to be gone, and that is accepted.</summary>
    private async Task CallBackAsync()
    {
        await _mila.OpenAsync($"{Training}/sealed");
        await _mila.ClickAsync(_mila.Page.Locator("form[id^=recall-] button"));
        await _mila.ExpectNoProblemsAsync();
        await Zed.OpenAsync("/inside");
        await LookAsync(Zed, "/inside");
        await Zed.OpenAsync("/inside");
        await Zed.FillAsync("statement", "Stond op één server en in de back-up daarvan; beide gewist.");
        await Zed.ClickAsync(Zed.Page.Locator("form[id^=gone-] button"));
        await Zed.ExpectNoProblemsAsync();
        await LookAsync(_mila, $"{Training}/sealed");
        await _mila.OpenAsync($"{Training}/sealed");
        await _mila.ClickAsync(_mila.Page.Locator("form[id^=accept-] button[value=accept]"));
        await _mila.ExpectNoProblemsAsync();
        Model = Model with { Recall = await _mila.ReadAsync("article[id^=m-] .alert-title") };
    }

    /// <summary>The model that left turns out to be on the street: whom it concerns, who had it and what bounds it are there at once.</summary>
    private async Task LeakAsync()
    {
        await _mila.OpenAsync("/breaches");
        await _mila.Page.Locator("select[name=source]").SelectOptionAsync($"sealed-model:{WeightsUrl.Split('/')[^1]}");
        await _mila.Page.Locator("select[name=activity]").SelectOptionAsync("patient-summaries-training");
        var at = TimeProvider.System.GetLocalNow().AddHours(-1);
        await _mila.FillAsync("day", at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await _mila.FillAsync("time", at.ToString("HH:mm", CultureInfo.InvariantCulture));
        await _mila.FillAsync("nature", "De gewichten stonden open op een server van de derde partij.");
        await _mila.SendAsync("report");
        await _mila.ExpectNoProblemsAsync();
        var path = new Uri(_mila.Page.Url).AbsolutePath;
        Leak = await _mila.ReadAsync("ol.steps li:nth-child(2)");
        LeakForm = await (await GetAsync(_mila, $"/downloads{path.Replace("/breaches/", "/breach/", StringComparison.Ordinal)}?format=markdown&lang=nl")).TextAsync();
        await LookAsync(_mila, path);
        await LookAsync(_mila, "/breaches");
    }

    private Task<IAPIResponse> GetAsync(Desk desk, string address) => desk.Page.APIRequest.GetAsync(Product.Url + address, new() { MaxRedirects = 0 });

    private async Task<Desk> InviteAsync(string display, string name, string role)
    {
        await _mila.OpenAsync("/accounts");
        await _mila.FillAsync("display", display);
        await _mila.FillAsync("name", name);
        await _mila.ChooseAsync("roles", role);
        await _mila.SendAsync("create");
        await _mila.ExpectNoProblemsAsync();
        var desk = await NewDeskAsync();
        await desk.OpenAsync(await _mila.ReadAsync("#invite-link"));
        await desk.FillAsync("password", Password);
        await desk.SendAsync("invite");
        await desk.ExpectNoProblemsAsync();
        return desk;
    }

    private async Task RegisterAsync(string manifest)
    {
        await _mila.OpenAsync("/register");
        await _mila.AttachAsync("file", Product.PatientFile(manifest));
        await _mila.SendAsync("manifest");
        await _mila.ExpectNoProblemsAsync();
    }

    private async Task ImportAsync(string activity, int patients)
    {
        await _mila.OpenAsync($"{activity}/records");
        await _mila.Page.Locator("input[name=files]").SetInputFilesAsync(Enumerable.Range(1, patients).Select(i => Product.PatientFile($"patients/{Name(i)}.json")));
        await _mila.SendAsync("import");
        await _mila.ExpectNoProblemsAsync();
        Assert.Equal(patients, await _mila.Page.Locator("#taken tbody tr").CountAsync());
    }

    private async Task ConsultAsync(string activity)
    {
        await _mila.OpenAsync($"{activity}/consultations");
        await _mila.FillAsync("invitees", "Cliëntenraad");
        await _mila.FillAsync("held", Day(-60));
        await _mila.FillAsync("question", "Wat vindt u van samenvatten met AI?");
        await _mila.FillAsync("remarks", "Wij willen nee kunnen zeggen.");
        await _mila.SendAsync("consult");
        await _mila.ExpectNoProblemsAsync();
        await _mila.FillAsync("answer", "Dat kan.");
        await _mila.FillAsync("consequence", "Er is een knop gekomen.");
        await _mila.ClickAsync(_mila.Page.Locator("form[id^=answer-] button").First);
        await _mila.ExpectNoProblemsAsync();
    }

    private async Task NotifyAsync(string activity, int patients)
    {
        await _mila.OpenAsync($"{activity}/notices");
        await _mila.FillAsync("text", "Beste patiënt, wij willen uw dossier gebruiken. U kunt nee zeggen.");
        foreach (var box in await _mila.Page.Locator("input[name=covers]").AllAsync()) await box.CheckAsync();
        await _mila.FillAsync("published", Day(-40));
        await _mila.SendAsync("publish");
        await _mila.ExpectNoProblemsAsync();
        var rows = Enumerable.Range(1, patients).Select(i => $"{_numbers[Name(i)]},delivered,{Day(-40)}").Prepend("customer_id,outcome,delivered_at");
        await _mila.AttachAsync("report", "report.csv", string.Join('\n', rows));
        await _mila.SendAsync("deliver");
        await _mila.ExpectNoProblemsAsync();
    }

    private async Task<string> AssessAsync(string activity, string questionnaire)
    {
        var path = $"{activity}/assessments/{questionnaire}";
        await _mila.OpenAsync(path);
        foreach (var (name, value) in Answers(questionnaire))
        {
            if (await _mila.Page.Locator($"main input[type=radio][name='{name}']").CountAsync() > 0) await _mila.ChooseAsync(name, value);
            else await _mila.FillAsync(name, value);
        }
        await _mila.SendAsync("assessment");
        await _mila.ExpectNoProblemsAsync();
        return path;
    }

    private async Task ApproveAsync(string assessment)
    {
        await _tom.OpenAsync(assessment);
        await _tom.SendAsync("approve");
        await _tom.ExpectNoProblemsAsync();
    }

    private async Task DraftAsync()
    {
        await _eva.Page.Locator("select[name=specialty]").SelectOptionAsync("geriatrics");
        await _eva.SendAsync("draft");
        await _eva.ExpectNoProblemsAsync();
    }

    private async Task EditAsync(string text, string why)
    {
        await _eva.ClickAsync(_eva.Page.Locator(".sentence", new() { HasText = "metformine" }).First.Locator(".edit-link"));
        await _eva.FillAsync("text", text);
        await _eva.FillAsync("why", why);
        await _eva.ClickAsync(_eva.Page.Locator("button[value=save]"));
    }

    private Task<string> StateAsync() => _eva.ReadAsync(".summary-head .badge");

    /// <summary>Looks at a page as four kinds of reader, and goes back to the first. A page that answers a form is looked at as it is.</summary>
    private async Task LookAsync(Desk desk, string? path)
    {
        if (path is null)
        {
            _wrong.AddRange(await PageLook.AtAsync(desk.Page, "form", new Uri(desk.Page.Url).AbsolutePath, null));
            return;
        }
        foreach (var (language, width, scheme) in new[] { ("en", 390, ColorScheme.Dark), ("nl", 1280, ColorScheme.Light) })
        {
            await desk.Page.SetViewportSizeAsync(width, 900);
            await desk.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await desk.OpenAsync(path);
            await desk.ClickAsync(desk.Page.Locator($"form.languages button[value={language}]"));
            await desk.OpenAsync(path);
            _wrong.AddRange(await PageLook.AtAsync(desk.Page, $"{language}-{width}-{scheme}", path.Split('?')[0], language));
        }
    }

    /// <summary>Answers with which a questionnaire is complete and favourable, out of the manifest of the case.</summary>
    private static IEnumerable<(string Name, string Value)> Answers(string questionnaire) => questionnaire == "dpia"
        ?
        [
            ("description", "Het model vat het dossier samen voor de behandelaar. Elke zin wijst naar de bron. De behandelaar keurt goed of verwerpt."),
            ("necessity", "Artsen besteden veel tijd aan lezen. Er gaat niet meer in de samenvatting dan de behandeling nodig heeft."),
            ("risks", "Een weggelaten of verzonnen feit, te veel vertrouwen in de samenvatting, en inzage door mensen zonder behandelrelatie."),
            ("measures", "Bron bij elke zin, klinische toets per specialisme, bevestiging vóór opslaan, logging en toegang alleen met een behandelrelatie."),
            ("dpo-advice", "De FG adviseert elk half jaar controlegevallen. Dat doen wij."), ("views", "De cliëntenraad is gevraagd. De raad wil dat patiënten nee kunnen zeggen; dat kan."),
            ("residual-risk", "not-high"),
        ]
        : [("method", "full-retrain"), ("deadline-days", "21"), ("withdrawal-effect", "retrain"), ("output-filter", "yes")];

    private static async Task<string> NumberAsync(string patient)
    {
        using var bundle = JsonDocument.Parse(await File.ReadAllTextAsync(Product.PatientFile($"patients/{patient}.json")));
        return bundle.RootElement.GetProperty("entry").EnumerateArray().Select(e => e.GetProperty("resource")).First(r => r.GetProperty("resourceType").GetString() == "Patient")
            .GetProperty("identifier").EnumerateArray().First(i => i.GetProperty("system").GetString()!.EndsWith("patientnummer", StringComparison.Ordinal)).GetProperty("value").GetString()!;
    }

    private static string Name(int patient) => string.Create(CultureInfo.InvariantCulture, $"p{patient:00}");

    private static string Day(int from) => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(from).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
