using System.Text.Json;
using Waarborg.Care.Checking;
using Waarborg.Care.Summaries;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Apply.Summaries;

/// <summary>
/// Has the AI summarise a patient's record. What comes back is a draft: a proposal that vanishes unless a clinician confirms it. Every sentence cites passages that were
/// looked up in the record; one whose passage does not stand there is marked. The summary, the access log's event of the AI and the log entry are one transaction. Thread safe.
/// </summary>
public sealed class DraftSummary(IWorkspace workspace, PatientDoor door, PatientShelf shelf, KeyRing keys, TimeProvider clock)
{
    /// <summary>Name and version of the embedded summariser: extractive, deterministic, without a network.</summary>
    public const string Engine = "waarborg-extractive/1";

    /// <summary>How long an unconfirmed draft stays.</summary>
    public static readonly TimeSpan Term = TimeSpan.FromHours(24);

    /// <summary>Makes a draft.</summary>
    /// <param name="permit">From the gate, for applying.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="actor">The clinician on whose behalf.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<Summary>> DraftAsync(Permit<ApplyStage> permit, SummaryRequest request, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        ArgumentNullException.ThrowIfNull(request);
        if (!SummarySpecialty.All.Contains(request.Specialty)) return SummaryRequestProblems.NoSpecialty();
        await using var work = await workspace.BeginAsync(cancellationToken);
        var opened = await door.OpenAsync(work, permit, request.PersonId, actor, AccessAction.Summarised, [], Engine, cancellationToken);
        var problem = opened.Succeeded ? await WhyNotAsync(work, permit.ActivityId, request, cancellationToken) : opened.Problems[0];
        if (!opened.Succeeded)
        {
            // The attempt stays in the access log.
            await work.CommitAsync(cancellationToken);
            return problem!;
        }
        if (problem is not null) return problem;
        if (await shelf.NewestAsync(work, opened.Value, cancellationToken) is not { } record) return PatientProblems.NoRecord();
        opened.Value.Touch(record.Record.References);
        var content = await WriteAsync(work, opened.Value.Person, record, request, cancellationToken);
        var summary = await AddAsync(work, permit.ActivityId, opened.Value.Person, record.Id, request, content, actor, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return summary;
    }

    /// <summary>A permit may be older than the patient's no, and a specialty may have been stopped: both are asked here, in the transaction.</summary>
    private static async Task<Problem?> WhyNotAsync(IReading reading, string activityId, SummaryRequest request, CancellationToken cancellationToken)
    {
        if (await reading.NewestObjectionAsync(activityId, request.PersonId, cancellationToken) == WishKind.Objection) return PatientProblems.NoAi();
        if (await reading.ReleasedAsync(activityId, request.Specialty, cancellationToken) == false) return SummaryRequestProblems.Stopped();
        if (request.Replaces is not { } replaced) return null;
        var old = await reading.FindAsync<Summary>(s => s.Id == replaced && s.PersonId == request.PersonId, cancellationToken);
        return old?.State == SummaryState.Withdrawn ? null : SummaryRequestProblems.NotWithdrawn();
    }

    private async Task<SummaryContent> WriteAsync(IReading reading, Person person, ShelvedRecord record, SummaryRequest request, CancellationToken cancellationToken)
    {
        var summary = Summariser.Summarise(record.Record, request.Language, request.IsShort ? SummaryLength.Handover : SummaryLength.Full);
        var wrong = await ReportedAsync(reading, person, request.Replaces, cancellationToken);
        var warnings = summary.Warnings.Concat(record.Problems.Select(p => new SummaryWarning(p.Kind, p.Place, request.Language == "en" ? p.English : p.Dutch))).Distinct().ToList();
        return new SummaryContent(
            [.. summary.Sentences.Select(s => new SummaryLine(s.Section, s.Text, s.Citations, Removed: wrong.Contains(s.Text), Objections: Objections(record, s, request.Language)))],
            summary.Conflicts, summary.Omissions, warnings);
    }

    /// <summary>
    /// The embedded summariser takes words over, so what has to hold is that they stand where it says. The checker of sentences (<see cref="SummaryChecker"/>) is for sentences
    /// that somebody wrote: it is not made for strings of passages.
    /// </summary>
    private static IReadOnlyList<string> Objections(ShelvedRecord record, SummarySentence sentence, string language) =>
    [
        .. sentence.Citations.Where(c => record.Record.TextAt(c.Resource, c.Path)?.Contains(c.Quote, StringComparison.Ordinal) != true)
            .Select(c => language == "en" ? $"The passage does not stand in {c.Resource}." : $"De passage staat niet in {c.Resource}."),
    ];

    /// <summary>What a clinician reported as wrong in the summary that this one replaces stays out of it, and stays visible.</summary>
    private async Task<HashSet<string>> ReportedAsync(IReading reading, Person person, Guid? replaces, CancellationToken cancellationToken)
    {
        if (replaces is not { } id) return [];
        var reported = await reading.ListAsync<SummaryFeedback, SummaryFeedback>(q => q.Where(f => f.SummaryId == id && f.Kind != FeedbackKind.Missing), cancellationToken);
        return [.. reported.Select(f => JsonSerializer.Deserialize<FeedbackContent>(keys.Open(person, f.Id, f.Payload))!.Sentence).OfType<string>()];
    }

    private async Task<Summary> AddAsync(
        IUnitOfWork work, string activityId, Person person, Guid recordId, SummaryRequest request, SummaryContent content, Actor actor, CancellationToken cancellationToken)
    {
        var (id, now) = (Guid.NewGuid(), clock.GetUtcNow());
        var personId = person.Id;
        var last = await work.FirstAsync<Summary, int?>(
            q => q.Where(s => s.ActivityId == activityId && s.PersonId == personId).OrderByDescending(s => s.Number).Select(s => (int?)s.Number), cancellationToken);
        var summary = new Summary
        {
            Id = id, ActivityId = activityId, PersonId = personId, RecordId = recordId, Number = (last ?? 0) + 1, Language = request.Language == "en" ? "en" : "nl",
            Specialty = request.Specialty, IsShort = request.IsShort, Engine = Engine, State = SummaryState.Draft, Lines = content.Lines.Count, AskedBy = actor.Id, MadeAt = now,
            ExpiresAt = now + Term, Replaces = request.Replaces, Payload = keys.Seal(person, id, JsonSerializer.Serialize(content)),
        };
        work.Add(summary);
        work.Record(
            new Happening(
                "apply.summarised", actor, activityId, Stage.Apply, ("summary", id.ToString()), ("engine", Engine), ("sentences", (long)content.Lines.Count),
                ("marked", (long)content.Lines.Count(l => l.Objections is { Count: > 0 })), ("conflicts", (long)content.Conflicts.Count), ("omissions", (long)content.Omissions.Count),
                ("aiGenerated", true)), [person]);
        return summary;
    }
}
