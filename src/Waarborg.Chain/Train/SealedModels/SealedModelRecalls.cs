using Waarborg.Chain.Artefacts.SealedSets;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Train.SealedModels;

/// <summary>Calls models back that left a sealed set, and drives that to its end: the third party states that every copy is gone, the organisation accepts it. Thread safe.</summary>
public sealed class SealedModelRecalls(IWorkspace workspace, SealedReleaseBounds bounds, TimeProvider clock)
{
    /// <summary>Longest statement.</summary>
    public const int MostStatement = 2000;

    /// <summary>The models that somebody has to wipe or has wiped, open ones first.</summary>
    public async Task<IReadOnlyList<SealedModelView>> OfAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Has(Role.ThirdParty)) return [];
        var account = actor.Id;
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var models = await SealedModelViews.ListAsync(reading, bounds, m => m.AskedBy == account && m.TakenAt != null, cancellationToken);
        return [.. models.Where(m => m.Recall is not null).OrderBy(m => m.Recall!.ClosedAt is not null)];
    }

    /// <summary>Calls a model back: what is here is wiped at once, and who has it is told.</summary>
    public async Task<Outcome<SealedModel>> OpenAsync(Guid modelId, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Has(Role.DataSteward, Role.Dpo)) return CommonProblems.NotAllowed(Role.DataSteward);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var model = await work.FindAsync<SealedModel>(m => m.Id == modelId && m.Released == true, cancellationToken);
        if (model is null) return CommonProblems.NotFound(new("Dit model", "model"));
        await SealedModelEnding.EndAsync(work, model, "recalled", actor, clock.GetUtcNow(), cancellationToken);
        await work.CommitAsync(cancellationToken);
        return model;
    }

    /// <summary>States that every copy is gone, and how.</summary>
    /// <param name="recallId">The recall.</param>
    /// <param name="statement">Where it was and how it was wiped; not empty, at most <see cref="MostStatement"/> characters.</param>
    /// <param name="actor">Who took the model.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<SealedRecall>> StateAsync(Guid recallId, string statement, Actor actor, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(statement) || statement.Length > MostStatement) return SealedModelProblems.Statement();
        await using var work = await workspace.BeginAsync(cancellationToken);
        var recall = await work.FindAsync<SealedRecall>(r => r.Id == recallId && r.ClosedAt == null, cancellationToken);
        var account = actor.Id;
        if (recall is null || !actor.Has(Role.ThirdParty) || await work.CountAsync<SealedModel>(m => m.Id == recall.ModelId && m.AskedBy == account, cancellationToken) == 0)
            return CommonProblems.NotFound(new("Deze terugroeping", "recall"));
        (recall.Statement, recall.StatedBy, recall.StatedAt) = (statement.Trim(), account, clock.GetUtcNow());
        work.Record(new Happening("train.sealed-model-recall-stated", actor, recall.ActivityId, Stage.Train, ("model", recall.ModelId.ToString()), ("recall", recallId.ToString())));
        await work.CommitAsync(cancellationToken);
        return recall;
    }

    /// <summary>Accepts a statement, which ends the recall, or sends it back for another.</summary>
    public async Task<Outcome<SealedRecall>> CloseAsync(Guid recallId, bool accept, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Has(Role.DataSteward, Role.Dpo)) return CommonProblems.NotAllowed(Role.DataSteward);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var recall = await work.FindAsync<SealedRecall>(r => r.Id == recallId && r.Statement != null && r.ClosedAt == null, cancellationToken);
        if (recall is null) return CommonProblems.NotFound(new("Deze terugroeping", "recall"));
        if (recall.StatedBy == actor.Id) return SealedModelProblems.Own();
        if (accept) (recall.ClosedBy, recall.ClosedAt) = (actor.Id, clock.GetUtcNow());
        else (recall.Statement, recall.StatedBy, recall.StatedAt) = (null, null, null);
        work.Record(new Happening(
            accept ? "train.sealed-model-recall-closed" : "train.sealed-model-recall-sent-back", actor, recall.ActivityId, Stage.Train, ("model", recall.ModelId.ToString()),
            ("recall", recallId.ToString())));
        await work.CommitAsync(cancellationToken);
        return recall;
    }
}
