using Waarborg.Chain.Workspace;

namespace Waarborg.Chain.Oversee;

/// <summary>Shows what the system found wrong with itself. Thread safe.</summary>
public sealed class FindingBoard(IWorkspace workspace)
{
    /// <summary>The findings, open ones first, then newest first.</summary>
    public async Task<IReadOnlyList<SystemFinding>> ListAsync(CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return await reading.ListAsync<SystemFinding, SystemFinding>(q => q.OrderBy(f => f.ResolvedAt != null).ThenByDescending(f => f.FoundAt), cancellationToken);
    }
}
