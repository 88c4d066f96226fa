using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Oversee.Summaries;

/// <summary>Records to whom a confirmed summary goes, and that they were told when it was withdrawn. Nothing goes out before its specialty was released. Thread safe.</summary>
public sealed class SummaryDeliveries(IWorkspace workspace, SummaryCase summaries)
{
    /// <summary>Records that a summary goes to somebody.</summary>
    /// <param name="permit">From the gate, for overseeing.</param>
    /// <param name="reviewer">The clinician who sends it.</param>
    /// <param name="summaryId">A confirmed summary.</param>
    /// <param name="recipient">To whom: a name and an organisation.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<SummaryDelivery>> SendAsync(Permit<OverseeStage> permit, Reviewer reviewer, Guid summaryId, string recipient, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        ArgumentNullException.ThrowIfNull(reviewer);
        permit.Demand(summaries.Now);
        if (string.IsNullOrWhiteSpace(recipient)) return new Problem("summary.recipient", new("Vul in aan wie.", "Fill in to whom."));
        await using var work = await workspace.BeginAsync(cancellationToken);
        var opened = await summaries.OpenAsync(work, permit, summaryId, reviewer.Actor, AccessAction.SummarySent, cancellationToken);
        if (!opened.Succeeded)
        {
            await work.CommitAsync(cancellationToken);
            return Outcome<SummaryDelivery>.Failed(opened.Problems);
        }
        var summary = opened.Value.Summary;
        if (summary.State != SummaryState.Confirmed)
            return new Problem("summary.not-confirmed", new("Alleen een bevestigde samenvatting kan worden verstuurd.", "Only a confirmed summary can be sent."));
        if (await work.ReleasedAsync(summary.ActivityId, summary.Specialty, cancellationToken) != true)
            return new Problem("summary.not-released", new(
                "Dit specialisme is nog niet vrijgegeven. Tot die tijd blijft de samenvatting in huis.", "This specialty has not been released. Until then the summary stays in the house."));
        var id = Guid.NewGuid();
        var delivery = new SummaryDelivery
        {
            Id = id, SummaryId = summaryId, PersonId = summary.PersonId, By = reviewer.Actor.Id, At = summaries.Now, Payload = summaries.Seal(opened.Value, id, recipient.Trim()),
        };
        work.Add(delivery);
        work.Record(
            new Happening("oversee.summary-sent", reviewer.Actor, summary.ActivityId, Stage.Oversee, ("summary", summaryId.ToString()), ("delivery", id.ToString())), [opened.Value.Access.Person]);
        await work.CommitAsync(cancellationToken);
        return delivery;
    }

    /// <summary>Records that a recipient was told that the summary was withdrawn.</summary>
    public async Task<Outcome<SummaryDelivery>> ToldAsync(Permit<OverseeStage> permit, Reviewer reviewer, Guid deliveryId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        ArgumentNullException.ThrowIfNull(reviewer);
        permit.Demand(summaries.Now);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var delivery = await work.FindAsync<SummaryDelivery>(d => d.Id == deliveryId, cancellationToken);
        if (delivery is null) return CommonProblems.NotFound(new("Deze ontvanger", "recipient"));
        var opened = await summaries.OpenAsync(work, permit, delivery.SummaryId, reviewer.Actor, AccessAction.SummaryRead, cancellationToken);
        if (!opened.Succeeded)
        {
            await work.CommitAsync(cancellationToken);
            return Outcome<SummaryDelivery>.Failed(opened.Problems);
        }
        if (opened.Value.Summary.State != SummaryState.Withdrawn || delivery.ToldAt is not null) return delivery;
        (delivery.ToldAt, delivery.ToldBy) = (summaries.Now, reviewer.Actor.Id);
        work.Record(
            new Happening("oversee.recipient-told", reviewer.Actor, opened.Value.Summary.ActivityId, Stage.Oversee, ("delivery", deliveryId.ToString())), [opened.Value.Access.Person]);
        await work.CommitAsync(cancellationToken);
        return delivery;
    }
}
