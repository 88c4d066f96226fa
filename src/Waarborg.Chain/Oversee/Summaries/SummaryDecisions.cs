using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Oversee.Summaries;

/// <summary>Where a clinician confirms a draft, which makes it part of the record, or withdraws a summary everywhere it went. Thread safe.</summary>
public sealed class SummaryDecisions(IWorkspace workspace, SummaryCase summaries)
{
    /// <summary>Confirms a draft. Refused while a sentence that the checker objects to has not been changed, taken out or stood by.</summary>
    /// <param name="permit">From the gate, for overseeing.</param>
    /// <param name="reviewer">The clinician.</param>
    /// <param name="summaryId">The draft.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<Summary>> ConfirmAsync(Permit<OverseeStage> permit, Reviewer reviewer, Guid summaryId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        ArgumentNullException.ThrowIfNull(reviewer);
        permit.Demand(summaries.Now);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var opened = await summaries.OpenAsync(work, permit, summaryId, reviewer.Actor, AccessAction.SummaryConfirmed, cancellationToken);
        if (!opened.Succeeded)
        {
            await work.CommitAsync(cancellationToken);
            return Outcome<Summary>.Failed(opened.Problems);
        }
        var summary = opened.Value.Summary;
        if (summary.State != SummaryState.Draft) return SummaryCase.NotDraft();
        var open = opened.Value.Content.Lines.Count(line => line is { Removed: false, StoodBy: false, Objections.Count: > 0 });
        if (open > 0)
            return new Problem("summary.open", new($"Beoordeel eerst de zinnen met een opmerking van de controle: {open}.", $"Judge the sentences first that the checker remarks on: {open}."));
        (summary.State, summary.ConfirmedAt, summary.ConfirmedBy) = (SummaryState.Confirmed, summaries.Now, reviewer.Actor.Id);
        work.Record(
            new Happening("oversee.summary-confirmed", reviewer.Actor, summary.ActivityId, Stage.Oversee, ("summary", summary.Id.ToString()), ("edited", (long)opened.Value.Content.Lines.Count(l => l.Edited || l.Removed))),
            [opened.Value.Access.Person]);
        await work.CommitAsync(cancellationToken);
        return summary;
    }

    /// <summary>Withdraws a summary. It can no longer be sent, and whoever received it has to be told.</summary>
    /// <param name="permit">From the gate, for overseeing.</param>
    /// <param name="reviewer">The clinician.</param>
    /// <param name="summaryId">The summary, draft or confirmed.</param>
    /// <param name="why">Why.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>How many recipients have to be told.</returns>
    public async Task<Outcome<int>> WithdrawAsync(Permit<OverseeStage> permit, Reviewer reviewer, Guid summaryId, string why, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        ArgumentNullException.ThrowIfNull(reviewer);
        permit.Demand(summaries.Now);
        if (string.IsNullOrWhiteSpace(why)) return SummaryCase.NoWhy();
        await using var work = await workspace.BeginAsync(cancellationToken);
        var opened = await summaries.OpenAsync(work, permit, summaryId, reviewer.Actor, AccessAction.SummaryWithdrawn, cancellationToken);
        if (!opened.Succeeded)
        {
            await work.CommitAsync(cancellationToken);
            return Outcome<int>.Failed(opened.Problems);
        }
        var summary = opened.Value.Summary;
        var recipients = await work.CountAsync<SummaryDelivery>(d => d.SummaryId == summaryId && d.ToldAt == null, cancellationToken);
        if (summary.State == SummaryState.Withdrawn) return recipients;
        (summary.State, summary.WithdrawnAt, summary.WithdrawnBy) = (SummaryState.Withdrawn, summaries.Now, reviewer.Actor.Id);
        summaries.Save(opened.Value, opened.Value.Content with { WithdrawnBecause = why.Trim() });
        work.Record(
            new Happening("oversee.summary-withdrawn", reviewer.Actor, summary.ActivityId, Stage.Oversee, ("summary", summary.Id.ToString()), ("recipients", (long)recipients)),
            [opened.Value.Access.Person]);
        await work.CommitAsync(cancellationToken);
        return recipients;
    }
}
