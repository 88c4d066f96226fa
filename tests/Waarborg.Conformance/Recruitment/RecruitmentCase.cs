using System.Globalization;
using System.Text.Json;
using Waarborg.Chain;
using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.Collect.Applications;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.Oversee.Reviews;
using Waarborg.Chain.People;
using Waarborg.Chain.Rights;
using Waarborg.Chain.Rights.Candidates;
using Waarborg.Law;
using Waarborg.Recruitment.Reviewing;
using CriterionVerdict = Waarborg.Recruitment.Finding.Verdict;

namespace Waarborg.Conformance.Recruitment;

/// <summary>Case 2 in a house: the manifest that was put right, its notice and assessment, three trained recruiters and an open vacancy.</summary>
public sealed class RecruitmentCase
{
    public const string ActivityId = "recruitment-screening";

    public static readonly IReadOnlyList<Actor> Recruiters = [Recruiter("anna"), Recruiter("bram"), Recruiter("carla"), Recruiter("dirk")];

    private int _words;

    private RecruitmentCase(TestHouse house, Opening opening) => (House, Opening) = (house, opening);

    public TestHouse House { get; }

    public Opening Opening { get; }

    public static string Folder { get; } = Find();

    public static string Vacancy { get; } = File.ReadAllText(Path.Combine(Folder, "vacancy.md")).Replace("1 maart 2025", "1 juni 2027", StringComparison.Ordinal);

    public static IReadOnlyDictionary<string, string> Reasons { get; } = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(Folder, "reasons.json")))!;

    public static OpeningDraft Draft => new(Vacancy, Reasons, ["biljartclub"]);

    public static Actor Recruiter(string id) => Actor.With(id, Role.Recruiter);

    public static async Task<RecruitmentCase> OpenAsync(TestHouse house)
    {
        await house.RegisterAsync(await File.ReadAllTextAsync(Path.Combine(Folder, "put-right.yaml")));
        TestHouse.Require(await house.Get<NoticeDesk>().PublishAsync(
            ActivityId, await File.ReadAllTextAsync(Path.Combine(Folder, "notice.md")), [.. NoticeChecklist.Items.Select(i => i.Id)], new DateOnly(2026, 10, 1), TestHouse.Dpo, default));
        foreach (var (questionnaire, answers) in JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(await File.ReadAllTextAsync(Path.Combine(Folder, "assessments.json")))!)
        {
            var filled = TestHouse.Require(await house.Get<AssessmentDesk>().SubmitAsync(ActivityId, questionnaire, answers, TestHouse.Steward, default));
            TestHouse.Require(await house.Get<AssessmentDesk>().ApproveAsync(filled.Id, TestHouse.Dpo, default));
        }
        foreach (var recruiter in Recruiters)
            TestHouse.Require(await house.Get<DeskOffice>().RecordTrainingAsync(ActivityId, recruiter.Id, new DateOnly(2026, 9, 1), "list", TestHouse.Dpo, default));
        TestHouse.Require(await house.Get<DeskOffice>().EvaluateAsync(ActivityId, "first evaluation", TestHouse.Dpo, default));
        var draft = TestHouse.Require(await house.Get<OpeningDesk>().DraftAsync(ActivityId, Draft, Recruiters[0], default));
        var test = new RecruitmentCase(house, draft);
        TestHouse.Require(await house.Get<OpeningDesk>().OpenAsync(await test.PermitAsync<CollectStage>(), draft.Id, Recruiters[0], default));
        return test;
    }

    public async Task<Permit<TStage>> PermitAsync<TStage>()
        where TStage : IChainStage
    {
        var answer = TestHouse.Require(await House.Get<Gatekeeper>().AskAgainAsync<TStage>(ActivityId, Recruiters[0], default));
        var open = string.Join(" ", answer.Assessment.Findings.Where(f => f.Status != FindingStatus.Met).Select(f => $"{f.Rule}:{f.Status}"));
        Assert.True(answer is Permit<TStage>, $"refused: {open}");
        return (Permit<TStage>)answer;
    }

    public static (string Name, string Cv, string Letter) Candidate(int number)
    {
        var id = number.ToString("00", CultureInfo.InvariantCulture);
        var name = File.ReadLines(Path.Combine(Folder, "candidates.txt")).Where(l => l.StartsWith("=== ", StringComparison.Ordinal)).Select(l => l.Split('|')).First(l => l[0].Contains(id, StringComparison.Ordinal))[1].Trim();
        return (name, File.ReadAllText(Path.Combine(Folder, $"cv_{id}.md")), File.ReadAllText(Path.Combine(Folder, $"letter_{id}.md")));
    }

    public ApplicationForm Form(int number, bool withAi = true)
    {
        var (name, cv, letter) = Candidate(number);
        return new() { NoticeShownAt = House.Clock.GetUtcNow().AddMinutes(-2), Name = name, Email = $"kandidaat{number}@post.example", Cv = cv, Letter = letter, WithAi = withAi, Language = "nl" };
    }

    public async Task<ReceivedApplication> ApplyAsync(int number, bool withAi = true, Func<ApplicationForm, ApplicationForm>? change = null) =>
        TestHouse.Require(await House.Get<ApplicationIntake>().ReceiveAsync(ActivityId, Opening.Id, (change ?? (f => f))(Form(number, withAi)), default));

    /// <summary>An application that gets a proposal: a share of them is drawn to have none, and those are erased again.</summary>
    public async Task<ReceivedApplication> ApplyWithProposalAsync(int number, Func<ApplicationForm, ApplicationForm>? change = null)
    {
        while (true)
        {
            var received = await ApplyAsync(number, true, change);
            await using var reading = await House.Workspace.ReadAsync(default);
            if (await reading.CountAsync<EvidenceProposal>(p => p.ApplicationId == received.Id, default) > 0) return received;
            await House.RunAsync(TestHouse.Require(await House.Get<CandidateDesk>().EraseAsync(received.Secret, default)));
        }
    }

    public async Task<ReviewView> ViewAsync(Actor recruiter, Guid applicationId) =>
        TestHouse.Require(await House.Get<ReviewDesk>().ViewAsync(await PermitAsync<OverseeStage>(), Reviewer.From(recruiter)!, applicationId, default));

    /// <summary>Everything up to the own view.</summary>
    public async Task<ReviewView> ReadAsync(Actor recruiter, Guid applicationId, ReviewOutcome outcome)
    {
        var (desk, reviewer) = (House.Get<ReviewDesk>(), Reviewer.From(recruiter)!);
        TestHouse.Require(await desk.BeginAsync(await PermitAsync<OverseeStage>(), reviewer, applicationId, $"Recruiter {recruiter.Id}", default));
        foreach (var paper in (await ViewAsync(recruiter, applicationId)).Papers)
            TestHouse.Require(await desk.OpenPaperAsync(await PermitAsync<OverseeStage>(), reviewer, applicationId, paper.Name, default));
        TestHouse.Require(await desk.OwnViewAsync(await PermitAsync<OverseeStage>(), reviewer, applicationId, Input(outcome), default));
        return await ViewAsync(recruiter, applicationId);
    }

    public async Task<ReviewResult> JudgeAsync(Actor recruiter, Guid applicationId, ReviewOutcome outcome, Func<ReviewView, ReviewInput>? input = null)
    {
        var view = await ReadAsync(recruiter, applicationId, outcome);
        House.Clock.Advance(TimeSpan.FromMinutes(4));
        return TestHouse.Require(await House.Get<ReviewDecisions>().DecideAsync(
            await PermitAsync<OverseeStage>(), Reviewer.From(recruiter)!, applicationId, input?.Invoke(view) ?? Input(outcome), default));
    }

    /// <summary>Judges with words that were not used before.</summary>
    public ReviewInput Input(ReviewOutcome outcome, CriterionVerdict verdict = CriterionVerdict.Met) => new(
        outcome, Waarborg.Recruitment.Vacancies.Vacancy.Read(Vacancy).Criteria.ToDictionary(c => c.Id, _ => verdict), Words())
    {
        Outside = outcome == ReviewOutcome.AskMore ? "Welke uren kunt u werken?" : "",
    };

    public async Task RejectAsync(Guid applicationId, int first = 0, int second = 1)
    {
        await JudgeAsync(Recruiters[first], applicationId, ReviewOutcome.Reject);
        await JudgeAsync(Recruiters[second], applicationId, ReviewOutcome.Reject);
    }

    public string Words()
    {
        _words++;
        string Word(int part) => new([.. (_words * 7919 + part * 104729).ToString(CultureInfo.InvariantCulture).Select(c => (char)('a' + (c - '0')))]);
        return string.Join(' ', Enumerable.Range(0, 10).Select(Word));
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Waarborg.slnx"))) folder = folder.Parent;
        return Path.Combine(folder!.FullName, "cases", "recruitment");
    }
}
