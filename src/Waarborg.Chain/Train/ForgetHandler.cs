using System.Globalization;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.People;
using Waarborg.Chain.Work;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Train;

/// <summary>
/// Makes the models of an activity forget whoever may no longer be learned from: people who objected or withdrew their consent after training. A step trains one shard again,
/// from the slice that first holds them, without them and swaps it in one transaction; until then the old weights answer, since an objection looks forward (GDPR Art. 21(1), 7(3)) and their conversations
/// already help no answer any more. However many people it is about, each shard is trained once.
/// </summary>
public sealed class ForgetHandler(IWorkspace workspace, Gatekeeper gatekeeper, ShardTrainer trainer, TimeProvider clock) : IJobHandler
{
    /// <summary>The kind of job. Its target is the model.</summary>
    public const string JobKind = "forget";

    /// <inheritdoc />
    public string Kind => JobKind;

    /// <inheritdoc />
    public async Task<JobStep> StepAsync(Job job, IProgress<double> fraction, CancellationToken cancellationToken)
    {
        var actor = Actor.With(job.StartedBy);
        var asked = await gatekeeper.AskAgainAsync<TrainStage>(job.ActivityId!, actor, cancellationToken);
        // When training is no longer permitted at all, nobody may be learned from; the model is switched off by the gate of Apply, and this waits.
        if (asked.Value is not Permit<TrainStage> permit) return JobStep.Refused("gate");
        var (model, touched) = await TouchedAsync(job.TargetId, permit, cancellationToken);
        if (touched.Count == 0) return JobStep.Finished(job.Done + 1);
        await ForgetAsync(permit, model, touched[0], actor, fraction, cancellationToken);
        return JobStep.More("shard", job.Done + 1, job.Done + touched.Count + 1);
    }

    private async Task<(Model Model, List<Shard> Touched)> TouchedAsync(Guid modelId, Permit<TrainStage> permit, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var model = await reading.FindAsync<Model>(m => m.Id == modelId, cancellationToken) ?? throw new InvalidOperationException($"There is no model {modelId}.");
        var shards = await reading.ListAsync<Shard, Shard>(q => q.Where(s => s.ModelId == modelId).OrderBy(s => s.Index), cancellationToken);
        var ids = shards.ConvertAll(s => s.Id);
        var members = await reading.ListAsync<ShardMember, ShardMember>(q => q.Where(m => ids.Contains(m.ShardId)), cancellationToken);
        var touched = members.Where(m => !permit.Covers(new SubjectId(m.PersonId))).Select(m => m.ShardId).ToHashSet();
        return (model, shards.FindAll(s => touched.Contains(s.Id)));
    }

    private async Task ForgetAsync(Permit<TrainStage> permit, Model model, Shard found, Actor actor, IProgress<double> fraction, CancellationToken cancellationToken)
    {
        var learned = model.Base is null ? null : await trainer.TrainAsync(permit, model, found, actor, fraction, cancellationToken);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var shard = (await work.FindAsync<Shard>(s => s.Id == found.Id, cancellationToken))!;
        await ShardTrainer.RemoveExcludedAsync(work, permit, shard.Id, cancellationToken);
        var before = shard.Sha256;
        // A shard that an erasure has emptied meanwhile is trained again by that erasure; here only its members change.
        if (shard.Weights is not null || shard.PreviousSha256 is null)
        {
            await trainer.KeepAsync(work, model, shard, learned, cancellationToken);
            shard.Generation++;
            shard.TrainedAt = clock.GetUtcNow();
        }
        work.Record(new Happening(
            "train.shard-forgot", actor, model.ActivityId, Stage.Train, ("model", model.Id.ToString()), ("shard", (long)shard.Index), ("before", before ?? ""),
            ("sha256", shard.Sha256 ?? ""), ("generation", shard.Generation.ToString(CultureInfo.InvariantCulture)),
            ("fromSlice", (long)(learned?.FirstSlice ?? 0)), ("manifest", shard.ManifestSha256 ?? "")));
        await work.CommitAsync(cancellationToken);
    }
}
