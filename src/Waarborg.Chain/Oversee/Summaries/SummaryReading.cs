using System.Text.Json;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Oversee.Summaries;

/// <summary>Where clinicians read summaries. Each reading is in the access log. Thread safe.</summary>
public sealed class SummaryReading(IWorkspace workspace, SummaryCase summaries, PatientDoor door, TimeProvider clock)
{
    /// <summary>Opens a summary with what was done to it.</summary>
    public async Task<Outcome<SummaryView>> OpenAsync(Permit<OverseeStage> permit, Guid id, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        permit.Demand(clock.GetUtcNow());
        await using var work = await workspace.BeginAsync(cancellationToken);
        var opened = await summaries.OpenAsync(work, permit, id, actor, AccessAction.SummaryRead, cancellationToken);
        await work.CommitAsync(cancellationToken);
        if (!opened.Succeeded) return Outcome<SummaryView>.Failed(opened.Problems);
        var (summary, content) = (opened.Value.Summary, opened.Value.Content);
        var edits = await work.ListAsync<SummaryEdit, SummaryEdit>(q => q.Where(e => e.SummaryId == id).OrderBy(e => e.At), cancellationToken);
        var deliveries = await work.ListAsync<SummaryDelivery, SummaryDelivery>(q => q.Where(d => d.SummaryId == id).OrderBy(d => d.At), cancellationToken);
        var reports = await work.ListAsync<SummaryFeedback, SummaryFeedback>(q => q.Where(f => f.SummaryId == id).OrderBy(f => f.At), cancellationToken);
        var successor = await work.FirstAsync<Summary, Guid?>(q => q.Where(s => s.Replaces == id).OrderByDescending(s => s.Number).Select(s => (Guid?)s.Id), cancellationToken);
        return new SummaryView(
            summary, content, [.. edits.Select(e => (e, JsonSerializer.Deserialize<SummaryChange>(summaries.Open(opened.Value, e.Id, e.Payload))!))],
            [.. deliveries.Select(d => (d, summaries.Open(opened.Value, d.Id, d.Payload)))],
            [.. reports.Select(f => (f, JsonSerializer.Deserialize<FeedbackContent>(summaries.Open(opened.Value, f.Id, f.Payload))!))],
            await work.ReleasedAsync(permit.ActivityId, summary.Specialty, cancellationToken), successor);
    }

    /// <summary>The summaries of a patient, newest first, without content. Only for whoever may open the record.</summary>
    public async Task<IReadOnlyList<Summary>> ListAsync(Permit<CollectStage> permit, Guid personId, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        var now = clock.GetUtcNow();
        permit.Demand(now);
        await using var reading = await workspace.ReadAsync(cancellationToken);
        if (!await door.MayAsync(reading, permit.ActivityId, personId, actor, cancellationToken)) return [];
        return await reading.ListAsync<Summary, Summary>(
            q => q.Where(s => s.ActivityId == permit.ActivityId && s.PersonId == personId && (s.State != SummaryState.Draft || s.ExpiresAt > now)).OrderByDescending(s => s.Number), cancellationToken);
    }
}
