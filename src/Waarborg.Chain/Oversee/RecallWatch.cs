using Waarborg.Chain.Artefacts.SealedSets;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Oversee;

/// <summary>Raises a finding for every recalled model of which the third party did not state in time that it is gone, and closes it when the recall is. Thread safe.</summary>
public sealed class RecallWatch(IWorkspace workspace, TimeProvider clock)
{
    /// <summary>The code of the finding.</summary>
    public const string FindingKind = "recall-overdue";

    /// <summary>Looks at all recalls. Writes only when something changed.</summary>
    /// <returns>How many are overdue.</returns>
    public async Task<int> WatchAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var overdue = await work.ListAsync<SealedRecall, SealedRecall>(q => q.Where(r => r.ClosedAt == null && r.DueOn < today), cancellationToken);
        var open = await work.ListAsync<SystemFinding, SystemFinding>(q => q.Where(f => f.Kind == FindingKind && f.ResolvedAt == null), cancellationToken);
        var changed = false;
        foreach (var recall in overdue.Where(recall => open.TrueForAll(finding => finding.Detail != Detail(recall))))
        {
            work.Add(new SystemFinding { Id = Guid.NewGuid(), Kind = FindingKind, Detail = Detail(recall), FoundAt = now });
            work.Record(new Happening("oversee.recall-overdue", Actor.System, recall.ActivityId, Stage.Oversee, ("recall", recall.Id.ToString())));
            changed = true;
        }
        foreach (var finding in open.Where(finding => overdue.TrueForAll(recall => finding.Detail != Detail(recall))))
        {
            finding.ResolvedAt = now;
            work.Record(new Happening("oversee.recall-no-longer-overdue", Actor.System, null, Stage.Oversee, ("finding", finding.Id.ToString())));
            changed = true;
        }
        if (changed) await work.CommitAsync(cancellationToken);
        return overdue.Count;
    }

    private static string Detail(SealedRecall recall) => recall.Id.ToString("N");
}
