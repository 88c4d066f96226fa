using System.Diagnostics;
using System.Globalization;
using Waarborg.Bench.Recruitment;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.Oversee.Reviews;
using Waarborg.Chain.Rights.Candidates;
using Waarborg.Conformance;
using Waarborg.Conformance.Recruitment;
using Waarborg.Law;
using Waarborg.Recruitment.Reviewing;

var count = args.Length > 0 && int.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 500;
await using var house = await TestHouse.BuildAsync();
var test = await RecruitmentCase.OpenAsync(house);
var started = Stopwatch.GetTimestamp();
var received = new List<Waarborg.Chain.Collect.Applications.ReceivedApplication>();
for (var i = 0; i < count; i++) received.Add(await test.ApplyAsync(1 + i % 24));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} applications received, blinded and assessed: {Stopwatch.GetElapsedTime(started).TotalSeconds / count * 1000:F0} ms each"));
await test.JudgeAsync(RecruitmentCase.Recruiters[0], received[0].Id, ReviewOutcome.Reject);
await test.JudgeAsync(RecruitmentCase.Recruiters[1], received[0].Id, ReviewOutcome.Reject);
await house.Get<CandidateDesk>().SubmitAsync(received[0].Secret, Waarborg.Chain.Artefacts.Recruitment.CandidateRoute.Contest, "Ik heb wel ervaring.", default);
await house.Get<ReviewDesk>().BeginAsync(await test.PermitAsync<OverseeStage>(), Reviewer.From(RecruitmentCase.Recruiters[2])!, received[1].Id, "r", default);

// What each page asks of the house: what the gate thinks of the activity, a permit, and what it shows.
var (gate, desk, reviewer) = (house.Get<Gatekeeper>(), house.Get<ReviewDesk>(), Reviewer.From(RecruitmentCase.Recruiters[2])!);
await Timing.OfAsync("queue of the vacancy, first page", async () =>
{
    await gate.AssessAsync(RecruitmentCase.ActivityId, default);
    await desk.QueueAsync(await test.PermitAsync<OverseeStage>(), test.Opening.Id, RecruitmentCase.Recruiters[2], 1, default);
});
await Timing.OfAsync("queue of the vacancy, last page", async () =>
{
    await gate.AssessAsync(RecruitmentCase.ActivityId, default);
    await desk.QueueAsync(await test.PermitAsync<OverseeStage>(), test.Opening.Id, RecruitmentCase.Recruiters[2], 1 + (count - 1) / ReviewDesk.PerPage, default);
});
await Timing.OfAsync("an application under review", async () =>
{
    await gate.AssessAsync(RecruitmentCase.ActivityId, default);
    await desk.ViewAsync(await test.PermitAsync<OverseeStage>(), reviewer, received[1].Id, default);
});
await Timing.OfAsync("watch on the reviewing", async () =>
{
    await gate.AssessAsync(RecruitmentCase.ActivityId, default);
    await house.Get<DeskOffice>().OverviewAsync(RecruitmentCase.ActivityId, default);
});
await Timing.OfAsync("requests of candidates", async () =>
{
    await gate.AssessAsync(RecruitmentCase.ActivityId, default);
    await house.Get<CandidateOffice>().ListAsync(RecruitmentCase.ActivityId, default);
});
await Timing.OfAsync("the candidate's page", () => house.Get<CandidateDesk>().ViewAsync(received[0].Secret, default));
