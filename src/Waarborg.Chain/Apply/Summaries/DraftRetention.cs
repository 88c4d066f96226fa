using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Apply.Summaries;

/// <summary>Makes drafts vanish that nobody confirmed within their term. They cannot be opened from the end of the term on; this takes them away. Thread safe.</summary>
public sealed class DraftRetention(IWorkspace workspace, TimeProvider clock)
{
    /// <summary>Deletes what is past its term. Repeating it does nothing twice.</summary>
    /// <returns>How many drafts were deleted.</returns>
    public async Task<int> CarryOutAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var work = await workspace.BeginAsync(cancellationToken);
        var deleted = await work.DeleteAsync<Summary>(s => s.State == SummaryState.Draft && s.ExpiresAt <= now, cancellationToken);
        if (deleted == 0) return 0;
        work.Record(new Happening("apply.drafts-expired", Actor.System, null, Stage.Apply, ("drafts", (long)deleted)));
        await work.CommitAsync(cancellationToken);
        return deleted;
    }
}
