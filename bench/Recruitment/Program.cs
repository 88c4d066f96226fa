using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Waarborg.Bench.Recruitment;
using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.Collect.Applications;
using Waarborg.Chain.Oversee.Reviews;
using Waarborg.Chain.Rights.Candidates;
using Waarborg.Conformance;
using Waarborg.Conformance.Recruitment;
using Waarborg.Recruitment.Reviewing;

if (Array.IndexOf(args, "--cases") is var cases and >= 0)
{
    // Verdicts and passages instead of speed: --cases FOLDER [--only 9-16] [--verbose].
    var only = Array.IndexOf(args, "--only") is var at and >= 0 ? args[at + 1].Split('-').Select(n => int.Parse(n, NumberStyles.None, CultureInfo.InvariantCulture)).ToArray() : null;
    var measure = new EvidenceMeasure(args.Contains("--verbose"));
    measure.Run(args[cases + 1], only is null ? null : (only[0], only[^1]));
    measure.Print();
    return;
}

var count = args.Length > 0 && int.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 500;
const string Activity = $"/activities/{RecruitmentCase.ActivityId}";

await using var house = await TestHouse.BuildAsync();
// As of now, so that trainings and terms are what they are for the process that serves the pages.
house.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
var test = await RecruitmentCase.OpenAsync(house);
var started = Stopwatch.GetTimestamp();
var received = new List<ReceivedApplication>();
for (var i = 0; i < count; i++) received.Add(await test.ApplyAsync(1 + i % 24));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} applications received, blinded and assessed: {Stopwatch.GetElapsedTime(started).TotalSeconds / count * 1000:F0} ms each"));
await test.RejectAsync(received[0].Id);
await house.Get<CandidateDesk>().SubmitAsync(received[0].Secret, CandidateRoute.Contest, "Ik heb wel ervaring.", default);

await using var served = await Served.StartAsync(house);
var (office, reviewer) = (served.Office, served.Reviewer);
var id = Regex.Match(await office.GetAsync($"{Activity}/desk"), $"<option value=\"([^\"]+)\"[^>]*>{Served.ReviewerName}").Groups[1].Value;
await office.PostAsync($"{Activity}/desk", "training", ("reviewer", id), ("passed", "2026-09-01"), ("evidence", "list"));
var queue = $"{Activity}/vacancies/{test.Opening.Id}";
var last = $"{queue}?page={1 + (count - 1) / ReviewDesk.PerPage}";
var file = $"{Activity}/applications/{received[1].Id}";
await reviewer.PostAsync(file, "begin");

foreach (var (name, visitor, path) in new[]
{
    ("the recruiter's activity", reviewer, Activity), ("the recruiter's queue, first page", reviewer, queue), ("the recruiter's queue, last page", reviewer, last), ("an application under review", reviewer, file),
    ("the activity", office, Activity), ("vacancies", office, $"{Activity}/vacancies"), ("the vacancy", office, queue), ("watch on the reviewing", office, $"{Activity}/desk"),
    ("equal treatment", office, $"{Activity}/fairness"), ("requests of candidates", office, $"{Activity}/candidate-requests"), ("notices", office, $"{Activity}/notices"), ("documents", office, $"{Activity}/documents"),
    ("assessments", office, $"{Activity}/assessments"), ("the register", office, "/"), ("findings", office, "/findings"), ("log", office, "/log"), ("work", office, "/work"),
    ("the public vacancy", office, $"/apply/{test.Opening.Id}"), ("the candidate's page", office, $"/candidate/{received[0].Secret}"),
}) await Timing.OfAsync(name, () => visitor.GetAsync(path));
