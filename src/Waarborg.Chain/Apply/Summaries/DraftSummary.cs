using System.Text.Json;
using Waarborg.Care.Checking;
using Waarborg.Care.Summaries;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Apply.Summaries;

/// <summary>
/// Has the AI summarise a patient's record. What comes back is a draft: a proposal that vanishes unless a clinician confirms it. Every sentence cites passages that were
/// looked up in the record; one whose passage does not stand there is marked. That the AI opened the record is in the access log before it reads a word. The summary is made
/// outside any transaction, and written only when nothing has changed meanwhile. Thread safe.
/// </summary>
public sealed class DraftSummary(IWorkspace workspace, PatientDoor door, PatientShelf shelf, KeyRing keys, ModelWriter writer, TimeProvider clock)
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
        var read = await ReadAsync(permit, request, actor, cancellationToken);
        if (!read.Succeeded) return Outcome<Summary>.Failed(read.Problems);
        var (person, record, wrong) = read.Value;
        var content = await WriteAsync(permit, person, record, request, wrong, actor, cancellationToken);
        return await SaveAsync(permit, person, record, request, content, actor, cancellationToken);
    }

    /// <summary>Opens the door and takes the record off the shelf. The access, also a refused one, is committed before anything is made of it.</summary>
    private async Task<Outcome<Opened>> ReadAsync(Permit<ApplyStage> permit, SummaryRequest request, Actor actor, CancellationToken cancellationToken)
    {
        await using var work = await workspace.BeginAsync(cancellationToken);
        var opened = await door.OpenAsync(work, permit, request.PersonId, actor, AccessAction.Summarised, [], Engine, cancellationToken);
        if (!opened.Succeeded)
        {
            // The attempt stays in the access log.
            await work.CommitAsync(cancellationToken);
            return opened.Problems[0];
        }
        if (await WhyNotAsync(work, permit.ActivityId, request, cancellationToken) is { } problem) return problem;
        if (await shelf.FetchAsync(work, opened.Value, cancellationToken) is not { } fetched) return PatientProblems.NoRecord();
        opened.Value.Touch(fetched.References);
        var wrong = await ReportedAsync(work, opened.Value.Person, request.Replaces, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return new Opened(opened.Value.Person, fetched.Open(), wrong);
    }

    /// <summary>Writes the draft, unless the patient said no, the relation ended, the record was renewed or the specialty was stopped while it was made.</summary>
    private async Task<Outcome<Summary>> SaveAsync(
        Permit<ApplyStage> permit, Person person, ShelvedRecord record, SummaryRequest request, SummaryContent content, Actor actor, CancellationToken cancellationToken)
    {
        permit.Demand(clock.GetUtcNow());
        await using var work = await workspace.BeginAsync(cancellationToken);
        if (await work.UsablePersonAsync(person.Id, cancellationToken) is not { } now) return CommonProblems.NotFound(new("Deze patiënt", "patient"));
        if (!await door.MayAsync(work, permit.ActivityId, person.Id, actor, cancellationToken)) return PatientProblems.NoRelation();
        if (await WhyNotAsync(work, permit.ActivityId, request, cancellationToken) is { } problem) return problem;
        if (await PatientShelf.NewestIdAsync(work, permit.ActivityId, person.Id, cancellationToken) != record.Id) return SummaryRequestProblems.Renewed();
        var summary = await AddAsync(work, permit.ActivityId, now, record.Id, request, content, actor, cancellationToken);
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

    private async Task<SummaryContent> WriteAsync(
        Permit<ApplyStage> permit, Person person, ShelvedRecord record, SummaryRequest request, HashSet<string> wrong, Actor actor, CancellationToken cancellationToken)
    {
        var summary = Summariser.Summarise(record.Record, request.Language, request.IsShort ? SummaryLength.Handover : SummaryLength.Full);
        var warnings = summary.Warnings.Concat(record.Problems.Select(p => new SummaryWarning(p.Kind, p.Place, request.Language == "en" ? p.English : p.Dutch))).Distinct().ToList();
        var written = await writer.WriteAsync(permit, person, record.Record, summary, request, actor, cancellationToken);
        SummaryLine Line(SummarySentence s, bool byModel) => new(s.Section, s.Text, s.Citations, Removed: wrong.Contains(s.Text), Objections: [.. Objections(record, s, request.Language), .. Doubt(written?.Share.Support, s, byModel, request.Language)], Written: byModel);
        return written is { Composed: { } composed }
            ? new([.. composed.Sentences.Select(s => Line(s.Sentence, s.Written))], summary.Conflicts, composed.Omissions, warnings, Model: written.Value.Share)
            : new([.. summary.Sentences.Select(s => Line(s, false))], summary.Conflicts, summary.Omissions, warnings, Model: written?.Share);
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

    /// <summary>Of what a model wrote and nobody could confirm, a clinician has to see that.</summary>
    private static IReadOnlyList<string> Doubt(SupportShare? support, SummarySentence sentence, bool byModel, string language) => byModel && support?.Marked.Contains(sentence.Text) == true
        ? [language == "en" ? "It was not confirmed that the source supports this sentence. Look at the passage." : "Niet bevestigd is dat de bron deze zin steunt. Bekijk de passage."] : [];

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
        var (id, now, engine) = (Guid.NewGuid(), clock.GetUtcNow(), EngineOf(content.Model));
        var personId = person.Id;
        var last = await work.FirstAsync<Summary, int?>(
            q => q.Where(s => s.ActivityId == activityId && s.PersonId == personId).OrderByDescending(s => s.Number).Select(s => (int?)s.Number), cancellationToken);
        var summary = new Summary
        {
            Id = id, ActivityId = activityId, PersonId = personId, RecordId = recordId, Number = (last ?? 0) + 1, Language = request.Language == "en" ? "en" : "nl",
            Specialty = request.Specialty, IsShort = request.IsShort, Engine = engine, State = SummaryState.Draft, Lines = content.Lines.Count, AskedBy = actor.Id, MadeAt = now,
            ExpiresAt = now + Term, Replaces = request.Replaces, Payload = keys.Seal(person, id, JsonSerializer.Serialize(content)),
        };
        work.Add(summary);
        work.Record(
            new Happening(
                "apply.summarised", actor, activityId, Stage.Apply, ("summary", id.ToString()), ("engine", engine), ("cut", (long)(content.Model?.Cut.Count ?? 0)), ("unsupported", (long)(content.Model?.Support?.Unsupported ?? 0)), ("sentences", (long)content.Lines.Count),
                ("marked", (long)content.Lines.Count(l => l.Objections is { Count: > 0 })), ("conflicts", (long)content.Conflicts.Count), ("omissions", (long)content.Omissions.Count),
                ("aiGenerated", true)), [person]);
        return summary;
    }

    /// <summary>What wrote it: the embedded summariser, or a configured model from the facts that the embedded one found.</summary>
    private static string EngineOf(SummaryModelShare? model) => model is { Message.Failure: null } ? $"{model.Message.Model} + {Engine}" : Engine;

    private sealed record Opened(Person Person, ShelvedRecord Record, HashSet<string> Wrong)
    {
        public override string ToString() => nameof(Opened);
    }
}
