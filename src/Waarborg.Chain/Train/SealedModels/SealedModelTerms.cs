using Waarborg.Chain.Artefacts.SealedSets;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;

namespace Waarborg.Chain.Train.SealedModels;

/// <summary>Carries out the last days of models in sealed sets. Thread safe.</summary>
public sealed class SealedModelTerms(IWorkspace workspace, TimeProvider clock)
{
    /// <summary>Wipes the models whose last day is over, and calls those back that left. Repeating it does nothing twice.</summary>
    /// <returns>How many were ended.</returns>
    public async Task<int> CarryOutAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var recalled = await work.ListAsync<SealedRecall, Guid>(q => q.Select(r => r.ModelId), cancellationToken);
        var due = await work.ListAsync<SealedModel, SealedModel>(
            q => q.Where(m => m.EndsOn < today && (m.WipedAt == null || (m.TakenAt != null && !recalled.Contains(m.Id)))), cancellationToken);
        foreach (var model in due) await SealedModelEnding.EndAsync(work, model, "ended", Actor.System, now, cancellationToken);
        if (due.Count > 0) await work.CommitAsync(cancellationToken);
        return due.Count;
    }
}
