using Waarborg.Chain.Artefacts.SealedSets;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Train.SealedModels;

/// <summary>The one way out for weights: for who asked for them, once released, while the set is open and the model may be used. Every time is in the log before anything goes. Thread safe.</summary>
public sealed class SealedModelDoor(IWorkspace workspace, KeyRing keys, SealedReleaseBounds bounds, TimeProvider clock)
{
    /// <summary>The models that somebody of a third party asked for, newest first; of one set or of all.</summary>
    public async Task<IReadOnlyList<SealedModelView>> MineAsync(Actor actor, Guid? setId, CancellationToken cancellationToken)
    {
        if (!actor.Has(Role.ThirdParty)) return [];
        var account = actor.Id;
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return await SealedModelViews.ListAsync(reading, bounds, m => m.AskedBy == account && (setId == null || m.SetId == setId), cancellationToken);
    }

    /// <summary>The activity of a model that somebody asked for, by which the gate is asked; null for whoever did not.</summary>
    public async Task<string?> ActivityOfAsync(Guid modelId, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Has(Role.ThirdParty)) return null;
        var account = actor.Id;
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return await reading.FirstAsync<SealedModel, string>(q => q.Where(m => m.Id == modelId && m.AskedBy == account).Select(m => m.ActivityId), cancellationToken);
    }

    /// <summary>Takes the weights out.</summary>
    /// <param name="permit">From the gate, for training.</param>
    /// <param name="modelId">The model.</param>
    /// <param name="actor">Who asked for it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The weights, as safetensors.</returns>
    public async Task<Outcome<byte[]>> TakeAsync(Permit<TrainStage> permit, Guid modelId, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        var now = clock.GetUtcNow();
        permit.Demand(now);
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var model = await work.FindAsync<SealedModel>(m => m.Id == modelId && m.ActivityId == permit.ActivityId, cancellationToken);
        if (!actor.Has(Role.ThirdParty) || model is null || model.AskedBy != actor.Id || model is not { Released: true, WipedAt: null, Weights: { } box } || model.EndsOn < today
            || await work.OpenToAsync(model.SetId, permit.ActivityId, actor.Id, today, cancellationToken) is not { WrappedKey: { } wrapped } set)
            return CommonProblems.NotFound(new("Dit model", "model"));
        var weights = keys.OpenBytesIn(set.Id, wrapped, model.Id, box);
        model.TakenAt ??= now;
        model.Taken++;
        work.Record(new Happening(
            "train.sealed-model-taken", actor, model.ActivityId, Stage.Train, ("set", set.Id.ToString()), ("model", modelId.ToString()), ("sha256", model.Sha256!), ("time", (long)model.Taken)));
        await work.CommitAsync(cancellationToken);
        return weights;
    }
}
