using System.Text.Json;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Deidentification;
using Waarborg.Law;

namespace Waarborg.Chain.Oversee.Summaries;

/// <summary>
/// Collects the faults that clinicians report, makes the validation report of each specialty, and is the gate for release: on trial until the figures pass and the DPO releases
/// it, stopped at once when they fail. The bounds are defaults of the product, not law. Thread safe.
/// </summary>
public sealed class ValidationDesk(IWorkspace workspace, SummaryCase summaries)
{
    /// <summary>Fewer judged summaries than this say nothing.</summary>
    public const int MinimumSummaries = 20;

    /// <summary>The upper bound of unsupported sentences may be at most this share.</summary>
    public const double MaximumUnsupported = 0.02;

    /// <summary>The upper bound of summaries with an omission may be at most this share.</summary>
    public const double MaximumOmissions = 0.2;

    /// <summary>The days that are compared with the time before.</summary>
    public const int RecentDays = 30;

    /// <summary>Reports a fault.</summary>
    /// <param name="permit">From the gate, for overseeing.</param>
    /// <param name="reviewer">The clinician.</param>
    /// <param name="summaryId">The summary.</param>
    /// <param name="kind">What is wrong.</param>
    /// <param name="severity">How bad it is.</param>
    /// <param name="line">Which sentence, from 0; null for something that is missing.</param>
    /// <param name="remark">What the clinician says of it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<SummaryFeedback>> ReportAsync(
        Permit<OverseeStage> permit, Reviewer reviewer, Guid summaryId, FeedbackKind kind, FeedbackSeverity severity, int? line, string remark, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        ArgumentNullException.ThrowIfNull(reviewer);
        permit.Demand(summaries.Now);
        if (string.IsNullOrWhiteSpace(remark)) return SummaryCase.NoWhy();
        await using var work = await workspace.BeginAsync(cancellationToken);
        var opened = await summaries.OpenAsync(work, permit, summaryId, reviewer.Actor, AccessAction.SummaryRead, cancellationToken);
        if (!opened.Succeeded)
        {
            await work.CommitAsync(cancellationToken);
            return Outcome<SummaryFeedback>.Failed(opened.Problems);
        }
        var lines = opened.Value.Content.Lines;
        if (kind == FeedbackKind.Missing) line = null;
        else if (line is not { } at || at < 0 || at >= lines.Count) return SummaryCase.NoLine();
        var content = new FeedbackContent(line is { } index ? lines[index].Text : null, remark.Trim());
        var feedback = await AddAsync(work, opened.Value, kind, severity, line, content, reviewer, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return feedback;
    }

    /// <summary>The validation report: a line for each specialty in which something was decided or reported.</summary>
    /// <param name="activityId">The activity.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<SpecialtyValidation>> ReportAsync(string activityId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return await ReportAsync(reading, activityId, null, cancellationToken);
    }

    /// <summary>Releases or stops summaries for a specialty. A release needs figures that pass.</summary>
    public async Task<Outcome<SpecialtyRelease>> DecideAsync(string activityId, string specialty, bool release, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Has(Role.Dpo)) return CommonProblems.NotAllowed(Role.Dpo);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var figures = (await ReportAsync(work, activityId, null, cancellationToken)).FirstOrDefault(v => v.Specialty == specialty);
        if (figures is null) return CommonProblems.NotFound(new("Dit specialisme", "specialty"));
        if (release && !figures.Passes)
            return new Problem("summary.figures", new("De cijfers laten een vrijgave nog niet toe.", "The figures do not allow a release yet."));
        var decided = Decide(work, activityId, figures, release, actor);
        await work.CommitAsync(cancellationToken);
        return decided;
    }

    internal async Task<SummaryFeedback> AddAsync(
        IUnitOfWork work, OpenedSummary opened, FeedbackKind kind, FeedbackSeverity severity, int? line, FeedbackContent content, Reviewer reviewer, CancellationToken cancellationToken)
    {
        var id = Guid.NewGuid();
        var summary = opened.Summary;
        var feedback = new SummaryFeedback
        {
            Id = id, ActivityId = summary.ActivityId, SummaryId = summary.Id, PersonId = summary.PersonId, Specialty = summary.Specialty, Kind = kind, Severity = severity, Line = line,
            By = reviewer.Actor.Id, At = summaries.Now, Payload = summaries.Seal(opened, id, JsonSerializer.Serialize(content)),
        };
        work.Add(feedback);
        work.Record(
            new Happening(
                "oversee.summary-fault", reviewer.Actor, summary.ActivityId, Stage.Oversee, ("summary", summary.Id.ToString()), ("kind", kind.ToString()), ("severity", severity.ToString())),
            [opened.Access.Person]);
        var figures = (await ReportAsync(work, summary.ActivityId, feedback, cancellationToken)).Single(v => v.Specialty == summary.Specialty);
        if (figures is { Fails: true, Released: not false }) Decide(work, summary.ActivityId, figures, release: false, Actor.System);
        return feedback;
    }

    private SpecialtyRelease Decide(IUnitOfWork work, string activityId, SpecialtyValidation figures, bool release, Actor actor)
    {
        var decided = new SpecialtyRelease
        {
            Id = Guid.NewGuid(), ActivityId = activityId, Specialty = figures.Specialty, Released = release, Figures = figures.Figures, By = actor.Id, At = summaries.Now,
        };
        work.Add(decided);
        if (!release) work.Add(new SystemFinding { Id = Guid.NewGuid(), Kind = "summaries-stopped", Detail = figures.Specialty, FoundAt = summaries.Now });
        work.Record(new Happening(
            release ? "oversee.summaries-released" : "oversee.summaries-stopped", actor, activityId, Stage.Oversee, ("specialty", figures.Specialty), ("figures", figures.Figures)));
        return decided;
    }

    private async Task<IReadOnlyList<SpecialtyValidation>> ReportAsync(IReading reading, string activityId, SummaryFeedback? added, CancellationToken cancellationToken)
    {
        var judged = await reading.ListAsync<Summary, Judged>(
            q => q.Where(s => s.ActivityId == activityId && s.State != SummaryState.Draft).Select(s => new Judged(s.Id, s.Specialty, s.Lines, s.MadeAt)), cancellationToken);
        var faults = await reading.ListAsync<SummaryFeedback, Fault>(
            q => q.Where(f => f.ActivityId == activityId).Select(f => new Fault(f.SummaryId, f.Specialty, f.Kind, f.Severity, f.Line)), cancellationToken);
        if (added is not null) faults.Add(new Fault(added.SummaryId, added.Specialty, added.Kind, added.Severity, added.Line));
        var reports = new List<SpecialtyValidation>();
        foreach (var specialty in judged.Select(j => j.Specialty).Concat(faults.Select(f => f.Specialty)).Distinct().Order(StringComparer.Ordinal))
        {
            var own = judged.Where(j => j.Specialty == specialty).ToList();
            var since = summaries.Now.AddDays(-RecentDays);
            var (recent, before) = (Unsupported(own.Where(j => j.MadeAt >= since), faults), Unsupported(own.Where(j => j.MadeAt < since), faults));
            reports.Add(new SpecialtyValidation(
                specialty, own.Count, Unsupported(own, faults), Omissions(own, faults), faults.Count(f => f.Specialty == specialty && f.Severity != FeedbackSeverity.Minor),
                recent.Total > 0 && before.Total > 0 && recent.Low > before.High, await reading.ReleasedAsync(activityId, specialty, cancellationToken)));
        }
        return reports;
    }

    private static Proportion Unsupported(IEnumerable<Judged> judged, List<Fault> faults)
    {
        var lines = judged.ToDictionary(j => j.Id, j => j.Lines);
        var wrong = faults.Where(f => f.Kind != FeedbackKind.Missing && lines.ContainsKey(f.SummaryId)).Select(f => (f.SummaryId, f.Line)).Distinct().Count();
        return new Proportion(wrong, lines.Values.Sum());
    }

    private static Proportion Omissions(List<Judged> judged, List<Fault> faults)
    {
        var ids = judged.Select(j => j.Id).ToHashSet();
        return new Proportion(faults.Where(f => f.Kind == FeedbackKind.Missing && ids.Contains(f.SummaryId)).Select(f => f.SummaryId).Distinct().Count(), ids.Count);
    }

    private sealed record Judged(Guid Id, string Specialty, int Lines, DateTimeOffset MadeAt);

    private sealed record Fault(Guid SummaryId, string Specialty, FeedbackKind Kind, FeedbackSeverity Severity, int? Line);
}
