using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Oversee;

/// <summary>Raises a finding for every breach that the authority was not told of within 72 hours, and closes it when that was put right. Thread safe.</summary>
public sealed class BreachWatch(IWorkspace workspace, TimeProvider clock)
{
    /// <summary>The code of the finding.</summary>
    public const string FindingKind = "breach-overdue";

    /// <summary>Looks at all breaches. Writes only when something changed.</summary>
    /// <returns>How many are overdue.</returns>
    public async Task<int> WatchAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var work = await workspace.BeginAsync(cancellationToken);
        var overdue = (await work.ListAsync<Breach, Breach>(q => q.Where(b => b.ClosedAt == null && b.AuthorityToldAt == null), cancellationToken)).Where(b => b.IsOverdue(now)).ToList();
        var open = await work.ListAsync<SystemFinding, SystemFinding>(q => q.Where(f => f.Kind == FindingKind && f.ResolvedAt == null), cancellationToken);
        var changed = false;
        foreach (var breach in overdue.Where(breach => open.TrueForAll(finding => finding.Detail != Detail(breach))))
        {
            work.Add(new SystemFinding { Id = Guid.NewGuid(), Kind = FindingKind, Detail = Detail(breach), FoundAt = now });
            work.Record(new Happening("oversee.breach-overdue", Actor.System, breach.ActivityId, Stage.Oversee, ("breach", breach.Id.ToString())));
            changed = true;
        }
        foreach (var finding in open.Where(finding => overdue.TrueForAll(breach => finding.Detail != Detail(breach))))
        {
            finding.ResolvedAt = now;
            work.Record(new Happening("oversee.breach-no-longer-overdue", Actor.System, null, Stage.Oversee, ("finding", finding.Id.ToString())));
            changed = true;
        }
        if (changed) await work.CommitAsync(cancellationToken);
        return overdue.Count;
    }

    private static string Detail(Breach breach) => breach.Id.ToString("N");
}
