using Waarborg.Chain.Workspace;

namespace Waarborg.Chain.Artefacts.SealedSets;

/// <summary>The questions about sealed sets that more than one stage asks.</summary>
internal static class SealedSetQueries
{
    /// <summary>The set, when its key is there, its last day is not over, it is of this activity, and this account is named in it; otherwise null.</summary>
    internal static async Task<SealedSet?> OpenToAsync(
        this IReading reading, Guid setId, string activityId, string account, DateOnly today, CancellationToken cancellationToken)
    {
        if (await reading.CountAsync<SealedSetMember>(m => m.SetId == setId && m.AccountId == account, cancellationToken) == 0) return null;
        return await reading.FindAsync<SealedSet>(
            s => s.Id == setId && s.ActivityId == activityId && s.DestroyedAt == null && s.WrappedKey != null && s.EndsOn >= today, cancellationToken);
    }
}
