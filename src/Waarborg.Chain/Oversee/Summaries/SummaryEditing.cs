using System.Text.Json;
using Waarborg.Care.Checking;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Oversee.Summaries;

/// <summary>
/// Where a clinician changes a sentence of a draft. What stood there is kept with who and why; a new sentence is checked against the sources that it cites before it is kept. The
/// record itself is never changed. Thread safe.
/// </summary>
public sealed class SummaryEditing(IWorkspace workspace, SummaryCase summaries, PatientShelf shelf, ValidationDesk validation)
{
    /// <summary>Longest sentence, in characters.</summary>
    public const int MaximumLength = 2_000;

    /// <summary>Changes a sentence, or takes it out.</summary>
    /// <param name="permit">From the gate, for overseeing.</param>
    /// <param name="reviewer">The clinician.</param>
    /// <param name="summaryId">The summary, a draft.</param>
    /// <param name="change">What is changed.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The sentence as it is now, or what the checker has against it.</returns>
    public async Task<Outcome<SummaryLine>> ChangeAsync(
        Permit<OverseeStage> permit, Reviewer reviewer, Guid summaryId, SentenceChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        ArgumentNullException.ThrowIfNull(reviewer);
        ArgumentNullException.ThrowIfNull(change);
        permit.Demand(summaries.Now);
        if (string.IsNullOrWhiteSpace(change.Why)) return SummaryCase.NoWhy();
        await using var work = await workspace.BeginAsync(cancellationToken);
        var opened = await summaries.OpenAsync(work, permit, summaryId, reviewer.Actor, AccessAction.SummaryEdited, cancellationToken);
        if (!opened.Succeeded)
        {
            await work.CommitAsync(cancellationToken);
            return Outcome<SummaryLine>.Failed(opened.Problems);
        }
        var (summary, content) = (opened.Value.Summary, opened.Value.Content);
        if (summary.State != SummaryState.Draft) return SummaryCase.NotDraft();
        if (change.Line < 0 || change.Line >= content.Lines.Count) return SummaryCase.NoLine();
        var before = content.Lines[change.Line];
        var changed = await CheckAsync(work, opened.Value, before, change, cancellationToken);
        if (!changed.Succeeded) return changed;
        summaries.Save(opened.Value, content with { Lines = [.. content.Lines.Select((line, i) => i == change.Line ? changed.Value : line)] });
        Keep(work, opened.Value, before, changed.Value, change, reviewer);
        if (change.Fault is { } fault)
            await validation.AddAsync(work, opened.Value, fault, change.Severity, change.Line, new FeedbackContent(before.Text, change.Why.Trim()), reviewer, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return changed;
    }

    private async Task<Outcome<SummaryLine>> CheckAsync(IUnitOfWork work, OpenedSummary opened, SummaryLine before, SentenceChange change, CancellationToken cancellationToken)
    {
        if (change.Text is null) return before with { Removed = true };
        var text = change.Text.Trim();
        if (text.Length is 0 or > MaximumLength)
            return new Problem("summary.text", new($"Schrijf een zin van hooguit {MaximumLength} tekens.", $"Write a sentence of at most {MaximumLength} characters."));
        if (await shelf.FindAsync(work, opened.Access, opened.Summary.RecordId, cancellationToken) is not { } record) return PatientProblems.NoRecord();
        var verdict = SummaryChecker.Check(record.Record, [new SummaryClaim(text, [.. before.Citations.Select(c => c.Resource).Distinct()])], opened.Summary.Language)[0];
        if (verdict.Supported) return before with { Text = text, Edited = before.Edited || text != before.Text, Removed = false, Objections = [], StoodBy = false };
        // The reasons quote the clinician's own sentence back to them; they are shown, and never logged.
        return change.StandBy
            ? before with { Text = text, Edited = before.Edited || text != before.Text, Removed = false, Objections = verdict.Reasons, StoodBy = true }
            : Outcome<SummaryLine>.Failed([.. verdict.Reasons.Select(reason => new Problem("summary.objection", new(reason, reason)))]);
    }

    private void Keep(IUnitOfWork work, OpenedSummary opened, SummaryLine before, SummaryLine after, SentenceChange change, Reviewer reviewer)
    {
        var id = Guid.NewGuid();
        var kept = new SummaryChange(before.Text, after.Removed ? null : after.Text, change.Why.Trim());
        work.Add(new SummaryEdit
        {
            Id = id, SummaryId = opened.Summary.Id, PersonId = opened.Summary.PersonId, Line = change.Line, By = reviewer.Actor.Id, At = summaries.Now,
            Payload = summaries.Seal(opened, id, JsonSerializer.Serialize(kept)),
        });
        work.Record(
            new Happening(
                "oversee.summary-edited", reviewer.Actor, opened.Summary.ActivityId, Stage.Oversee, ("summary", opened.Summary.Id.ToString()), ("sentence", (long)change.Line),
                ("removed", after.Removed), ("stoodBy", after.StoodBy)), [opened.Access.Person]);
    }
}
