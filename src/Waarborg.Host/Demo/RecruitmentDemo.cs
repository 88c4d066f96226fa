using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Waarborg.Chain;
using Waarborg.Chain.Activities;
using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.Collect.Applications;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.Oversee.Fairness;
using Waarborg.Chain.Oversee.Reviews;
using Waarborg.Chain.People;
using Waarborg.Chain.Rights;
using Waarborg.Chain.Rights.Candidates;
using Waarborg.Chain.Workspace;
using Waarborg.Host.Assessing;
using Waarborg.Host.Composition;
using Waarborg.Law;
using Waarborg.Recruitment.Reviewing;
using Waarborg.Recruitment.Warnings;
using CriterionVerdict = Waarborg.Recruitment.Finding.Verdict;

namespace Waarborg.Host.Demo;

/// <summary>
/// Case 2, from refusal to a contest that another reviewer decides: the vacancy and its candidates go through the use cases that the pages use. The reviewers are played by
/// the demonstration: their views are those of <c>expected_criteria.csv</c>.
/// </summary>
internal sealed class RecruitmentDemo(Session session, Narrator narrator)
{
    private const int WithoutAi = 5;

    private static readonly Actor Dpo = Actor.With("demo-dpo", Role.Dpo);
    private static readonly Actor[] Recruiters = [.. Enumerable.Range(1, 3).Select(i => Actor.With($"demo-recruiter-{i}", Role.Recruiter))];

    private readonly CaseFiles _files = new("recruitment");
    private readonly List<(string Id, ReceivedApplication Received)> _candidates = [];

    private string _activity = "";

    internal async Task<DemoCase> RunAsync(DemoCase refused, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var opening = await PutRightAsync(cancellationToken);
        narrator.Chapter("Solliciteren", "Applying");
        await narrator.WorkAsync("24 sollicitaties", "24 applications", show => ApplyAsync(opening, show, cancellationToken));
        var instructions = await InstructionsAsync(cancellationToken);
        narrator.Say($"{_candidates.Count} sollicitaties, {WithoutAi} daarvan zonder AI. Verborgen opdrachten gevonden in {instructions}.", $"{_candidates.Count} applications, {WithoutAi} of them without AI. Hidden instructions found in {instructions}.");
        narrator.Chapter("Beoordelen: blind, eigen oordeel eerst, twee mensen voor een afwijzing", "Reviewing: blind, own view first, two people for a rejection");
        var (invited, rejected) = await narrator.WorkAsync("Beoordelen", "Reviewing", show => ReviewAsync(show, cancellationToken));
        narrator.Say($"{invited} uitgenodigd, {rejected.Count} niet. Elke uitkomst heeft een beslissing van een mens, met uitleg.", $"{invited} invited, {rejected.Count} not. Every outcome has a decision by a human, with an explanation.");
        var overturned = await ContestAsync(rejected[0], cancellationToken);
        var permit = await PermitAsync<OverseeStage>(cancellationToken);
        var fairness = Session.Require(await session.Get<FairnessOffice>().MeasureAsync(permit, Dpo, cancellationToken));
        var follow = (await session.Get<DeskOffice>().OverviewAsync(_activity, cancellationToken)).Follow;
        narrator.Say(
            string.Create(CultureInfo.InvariantCulture, $"Beoordelaars eindigden in {follow.Followed} van {follow.Total} gevallen waar het voorstel eindigde. Verschil tussen groepen: {(fairness.HasDisparity ? "ja, de procedure staat stil" : "niet gevonden")}."),
            string.Create(CultureInfo.InvariantCulture, $"Reviewers ended where the proposal did in {follow.Followed} of {follow.Total} cases. Difference between groups: {(fairness.HasDisparity ? "yes, the procedure is stopped" : "none found")}."));
        var final = (await session.Get<Gatekeeper>().AssessAsync(_activity, cancellationToken))!.Overall;
        return refused with
        {
            FinalVerdict = AssessmentText.Wire(final.Verdict),
            Selection = new(_candidates.Count, WithoutAi, instructions, invited, rejected.Count, 1, overturned ? 1 : 0, follow.Rate, fairness.HasDisparity, Math.Round(watch.Elapsed.TotalSeconds, 1)),
        };
    }

    private async Task<Opening> PutRightAsync(CancellationToken cancellationToken)
    {
        narrator.Chapter("De bevindingen worden opgelost", "The findings are put right");
        var steward = CustomerServiceDemo.Steward;
        _activity = Session.Require(await session.Get<ActivityRegister>().RegisterAsync(await _files.ReadAsync("put-right.yaml", cancellationToken), "put-right.yaml", steward, cancellationToken)).Id;
        var today = DateOnly.FromDateTime(session.Get<TimeProvider>().GetUtcNow().UtcDateTime);
        Session.Require(await session.Get<NoticeDesk>().PublishAsync(_activity, await _files.ReadAsync("notice.md", cancellationToken), [.. NoticeChecklist.Items.Select(i => i.Id)], today, Dpo, cancellationToken));
        foreach (var (questionnaire, answers) in JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(await _files.ReadAsync("assessments.json", cancellationToken))!)
        {
            var filled = Session.Require(await session.Get<AssessmentDesk>().SubmitAsync(_activity, questionnaire, answers, steward, cancellationToken));
            Session.Require(await session.Get<AssessmentDesk>().ApproveAsync(filled.Id, Dpo, cancellationToken));
        }
        foreach (var recruiter in Recruiters)
            Session.Require(await session.Get<DeskOffice>().RecordTrainingAsync(_activity, recruiter.Id, today, "Demonstratie: deelnamelijst", Dpo, cancellationToken));
        Session.Require(await session.Get<DeskOffice>().EvaluateAsync(_activity, "Demonstratie: proef met drie recruiters.", Dpo, cancellationToken));
        var closing = session.Get<TimeProvider>().GetUtcNow().AddDays(14);
        string[] months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
        var vacancy = (await _files.ReadAsync("vacancy.md", cancellationToken)).Replace("1 maart 2025", $"{closing.Day} {months[closing.Month - 1]} {closing.Year}", StringComparison.Ordinal);
        var reasons = JsonSerializer.Deserialize<Dictionary<string, string>>(await _files.ReadAsync("reasons.json", cancellationToken))!;
        var draft = Session.Require(await session.Get<OpeningDesk>().DraftAsync(_activity, new(vacancy, reasons, []), Recruiters[0], cancellationToken));
        return Session.Require(await session.Get<OpeningDesk>().OpenAsync(await PermitAsync<CollectStage>(cancellationToken), draft.Id, Recruiters[0], cancellationToken));
    }

    private async Task<int> ApplyAsync(Opening opening, Action<double> show, CancellationToken cancellationToken)
    {
        var names = (await File.ReadAllLinesAsync(_files.PathOf("candidates.txt"), cancellationToken)).Where(l => l.StartsWith("=== ", StringComparison.Ordinal)).Select(l => l.Split('|', StringSplitOptions.TrimEntries)).ToList();
        var declared = (await File.ReadAllLinesAsync(_files.PathOf("self_declared.csv"), cancellationToken)).Skip(1).Select(l => l.Split(',')).ToDictionary(r => r[0]);
        foreach (var (index, name) in names.Index())
        {
            var id = name[0].Trim('=', ' ');
            var form = new ApplicationForm
            {
                NoticeShownAt = session.Get<TimeProvider>().GetUtcNow(), Name = name[1], Email = $"kandidaat-{id}@voorbeeld.example", Language = "nl",
                Cv = await _files.ReadAsync($"cv_{id}.md", cancellationToken), Letter = await _files.ReadAsync($"letter_{id}.md", cancellationToken), WithAi = index >= WithoutAi,
                Declared = Declared(declared[id]),
            };
            _candidates.Add((id, Session.Require(await session.Get<ApplicationIntake>().ReceiveAsync(_activity, opening.Id, form, cancellationToken))));
            show((index + 1.0) / names.Count);
        }
        return names.Count;
    }

    private static Dictionary<string, string> Declared(string[] row)
    {
        var groups = new Dictionary<string, string>();
        if (row[1].Length > 0) groups["gender"] = row[1] switch { "vrouw" => "woman", "man" => "man", _ => "other" };
        if (row[2].Length > 0) groups["age"] = row[2] == "18-24" ? "under-25" : row[2];
        return groups;
    }

    private async Task<int> InstructionsAsync(CancellationToken cancellationToken)
    {
        var keys = session.Get<KeyRing>();
        await using var reading = await session.Get<IWorkspace>().ReadAsync(cancellationToken);
        var proposals = await reading.ListAsync<EvidenceProposal, EvidenceProposal>(q => q.Where(p => p.ActivityId == _activity), cancellationToken);
        var people = (await reading.ListAsync<Person, Person>(q => q.Where(p => p.WrappedKey != null), cancellationToken)).ToDictionary(p => p.Id);
        return proposals.Count(p => JsonSerializer.Deserialize<ProposalContent>(keys.Open(people[p.PersonId], p.Id, p.Payload))!.Warnings.Any(w => w.Kind == WarningKind.Instruction));
    }

    private async Task<(int Invited, List<(string Id, ReceivedApplication Received)> Rejected)> ReviewAsync(Action<double> show, CancellationToken cancellationToken)
    {
        var expected = (await File.ReadAllLinesAsync(_files.PathOf("expected_criteria.csv"), cancellationToken)).Skip(1).Select(l => l.Split(',')).ToDictionary(r => r[0], r => r[1..]);
        var invited = 0;
        var rejected = new List<(string, ReceivedApplication)>();
        foreach (var (index, candidate) in _candidates.Index())
        {
            var verdicts = expected[candidate.Id].Select(v => v switch { "met" => CriterionVerdict.Met, "unclear" => CriterionVerdict.Unclear, _ => CriterionVerdict.NotMet }).ToList();
            // What one reviewer would ask about, a planner of maintenance can still turn out to do: only a clear lack leads to a rejection.
            var outcome = verdicts.Contains(CriterionVerdict.NotMet) ? ReviewOutcome.Reject : ReviewOutcome.Invite;
            await JudgeAsync(Recruiters[index % 2], candidate.Received.Id, verdicts, outcome, cancellationToken);
            if (outcome == ReviewOutcome.Reject)
            {
                await JudgeAsync(Recruiters[(index + 1) % 2], candidate.Received.Id, verdicts, outcome, cancellationToken);
                rejected.Add(candidate);
            }
            else invited++;
            show((index + 1.0) / _candidates.Count);
        }
        return (invited, rejected);
    }

    private async Task<bool> ContestAsync((string Id, ReceivedApplication Received) candidate, CancellationToken cancellationToken)
    {
        narrator.Chapter("Een kandidaat vecht de beslissing aan", "A candidate contests the decision");
        var desk = session.Get<CandidateDesk>();
        Session.Require(await desk.SubmitAsync(candidate.Received.Secret, CandidateRoute.Contest, "Mijn ervaring is anders gelezen dan ik haar bedoelde. Kijk er alstublieft opnieuw naar.", cancellationToken));
        var verdicts = Enumerable.Repeat(CriterionVerdict.Unclear, 6).ToList();
        await JudgeAsync(Recruiters[2], candidate.Received.Id, verdicts, ReviewOutcome.Invite, cancellationToken);
        var view = (await desk.ViewAsync(candidate.Received.Secret, cancellationToken))!;
        narrator.Say(
            $"Een andere recruiter las opnieuw, zonder het voorstel. Uitkomst: {(view.Letters[0].Letter.Outcome == ReviewOutcome.Invite ? "toch uitgenodigd" : "de afwijzing blijft")}.",
            $"Another recruiter read it anew, without the proposal. Outcome: {(view.Letters[0].Letter.Outcome == ReviewOutcome.Invite ? "invited after all" : "the rejection stands")}.");
        return view.Letters[0].Letter.Outcome == ReviewOutcome.Invite;
    }

    private async Task JudgeAsync(Actor recruiter, Guid applicationId, IReadOnlyList<CriterionVerdict> verdicts, ReviewOutcome outcome, CancellationToken cancellationToken)
    {
        var (desk, reviewer, permit) = (session.Get<ReviewDesk>(), Reviewer.From(recruiter)!, await PermitAsync<OverseeStage>(cancellationToken));
        Session.Require(await desk.BeginAsync(permit, reviewer, applicationId, $"Recruiter {recruiter.Id[^1]}", cancellationToken));
        foreach (var paper in Session.Require(await desk.ViewAsync(permit, reviewer, applicationId, cancellationToken)).Papers)
            Session.Require(await desk.OpenPaperAsync(permit, reviewer, applicationId, paper.Name, cancellationToken));
        var view = Session.Require(await desk.ViewAsync(permit, reviewer, applicationId, cancellationToken));
        var input = new ReviewInput(outcome, view.Criteria.Zip(verdicts).ToDictionary(p => p.First.Id, p => p.Second), Reasons(view, verdicts));
        Session.Require(await desk.OwnViewAsync(permit, reviewer, applicationId, input, cancellationToken));
        Session.Require(await session.Get<ReviewDecisions>().DecideAsync(permit, reviewer, applicationId, input, cancellationToken));
    }

    /// <summary>Reasons that name what this file says, as a reviewer would.</summary>
    private static string Reasons(ReviewView view, IReadOnlyList<CriterionVerdict> verdicts)
    {
        var lacking = view.Criteria.Zip(verdicts).Where(p => p.Second != CriterionVerdict.Met).Select(p => p.First.Id.ToLowerInvariant()).ToList();
        var words = string.Join(' ', view.Papers[^1].Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Skip(6).Take(24));
        return $"{(lacking.Count == 0 ? "Alles is aangetoond." : $"Niet of niet helemaal aangetoond: {string.Join(", ", lacking)}.")} De brief zegt onder meer: {words}";
    }

    private Task<Permit<TStage>> PermitAsync<TStage>(CancellationToken cancellationToken)
        where TStage : IChainStage => session.PermitAsync<TStage>(_activity, Recruiters[0], cancellationToken);
}
