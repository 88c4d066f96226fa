using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Workspace;

namespace Waarborg.Chain.Collect;

/// <summary>Shows what was collected: files and counts, never content. Thread safe.</summary>
public sealed class CollectionOverview(IWorkspace workspace)
{
    /// <summary>The imports of an activity, newest first.</summary>
    public async Task<IReadOnlyList<Import>> ImportsAsync(string activityId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return await reading.ListAsync<Import, Import>(q => q.Where(i => i.ActivityId == activityId).OrderByDescending(i => i.StartedAt), cancellationToken);
    }

    /// <summary>How many conversations there are, and of how many people.</summary>
    public async Task<(int Conversations, int People)> CountAsync(string activityId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var conversations = await reading.CountAsync<CollectedRecord>(r => r.ActivityId == activityId && r.Kind == RecordKind.Conversation, cancellationToken);
        var people = await reading.ListAsync<CollectedRecord, Guid>(
            q => q.Where(r => r.ActivityId == activityId && r.Kind == RecordKind.Conversation).Select(r => r.PersonId).Distinct(), cancellationToken);
        return (conversations, people.Count);
    }
}
