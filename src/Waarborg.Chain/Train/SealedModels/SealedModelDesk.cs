using System.Security.Cryptography;
using Waarborg.Chain.Artefacts.SealedSets;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Work;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Train.SealedModels;

/// <summary>Where the organisation looks at the models that were trained in its sealed sets, and lets weights out or not. Thread safe.</summary>
public sealed class SealedModelDesk(IWorkspace workspace, KeyRing keys, SealedReleaseBounds bounds, TimeProvider clock)
{
    /// <summary>The models of an activity, newest first. Figures and purposes; never weights.</summary>
    public async Task<IReadOnlyList<SealedModelView>> ListAsync(string activityId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return await SealedModelViews.ListAsync(reading, bounds, m => m.ActivityId == activityId, cancellationToken);
    }

    /// <summary>
    /// Lets weights out, or does not; what is not let out is wiped. Refused when the audit was not made on exactly these weights or beats a bound, and when somebody in the model may
    /// no longer be learned from.
    /// </summary>
    /// <param name="permit">From the gate, for training.</param>
    /// <param name="modelId">A model that waits.</param>
    /// <param name="release">Whether to let it out.</param>
    /// <param name="actor">A data steward or the DPO, and not who asked for it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<SealedModel>> ReviewAsync(Permit<TrainStage> permit, Guid modelId, bool release, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        var now = clock.GetUtcNow();
        permit.Demand(now);
        if (!actor.Has(Role.DataSteward, Role.Dpo)) return CommonProblems.NotAllowed(Role.DataSteward);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var model = await work.FindAsync<SealedModel>(m => m.Id == modelId && m.ActivityId == permit.ActivityId, cancellationToken);
        var set = model is null ? null : await work.FindAsync<SealedSet>(s => s.Id == model.SetId, cancellationToken);
        if (model is null || set is null) return CommonProblems.NotFound(new("Dit model", "model"));
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        if (set.WrappedKey is not { } wrapped || set.EndsOn < today) return SealedModelProblems.Closed();
        if (model.AskedBy == actor.Id) return SealedModelProblems.Own();
        if (model is not { Weights: { } box, Released: null, WipedAt: null } || model.EndsOn < today) return SealedModelProblems.NotReady();
        if (release && await RefusalAsync(work, permit, model, keys.OpenBytesIn(set.Id, wrapped, model.Id, box), cancellationToken) is { } bound) return SealedModelProblems.Withheld(bound);
        (model.Released, model.ReviewedBy, model.ReviewedAt) = (release, actor.Id, now);
        if (!release) model.Wipe("refused", now);
        work.Record(new Happening(
            "train.sealed-model-reviewed", actor, model.ActivityId, Stage.Train, ("set", set.Id.ToString()), ("model", modelId.ToString()), ("sha256", model.Sha256!), ("released", release)));
        await work.CommitAsync(cancellationToken);
        return model;
    }

    private async Task<string?> RefusalAsync(IReading reading, Permit<TrainStage> permit, SealedModel model, byte[] weights, CancellationToken cancellationToken)
    {
        var (id, setId) = (model.Id, model.SetId);
        var earlier = await reading.ListAsync<SealedModel, string?>(q => q.Where(m => m.SetId == setId && m.Id != id && m.Released == true).Select(m => m.Audit), cancellationToken);
        var spent = earlier.Sum(audit => SealedAudit.Read(audit)?.Privacy.Epsilon ?? double.PositiveInfinity);
        if (bounds.BeatenBy(SealedAudit.Read(model.Audit), Convert.ToHexStringLower(SHA256.HashData(weights)), spent) is { } bound) return bound;
        var members = await reading.ListAsync<SealedModelMember, Guid>(q => q.Where(m => m.ModelId == id).Select(m => m.PersonId), cancellationToken);
        return members.Count > 0 && members.TrueForAll(m => permit.Covers(new SubjectId(m))) ? null : "covered";
    }
}
