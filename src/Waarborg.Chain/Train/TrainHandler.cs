using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.People;
using Waarborg.Chain.Work;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Train;

/// <summary>
/// Trains a model: the base, then each shard, then a look for leaks and the model card. A step trains one thing and commits it; cut off, it is trained again from its start.
/// </summary>
public sealed class TrainHandler(
    IWorkspace workspace, Gatekeeper gatekeeper, KeyRing keys, ILearner learner, ShardTrainer trainer, LeakageProbe probe, ReleaseBounds bounds, TimeProvider clock) : IJobHandler
{
    /// <summary>The kind of job.</summary>
    public const string JobKind = "train";

    /// <summary>Why a model that leaks more than it may is not released.</summary>
    public const string Withheld = "leakage";

    /// <inheritdoc />
    public string Kind => JobKind;

    /// <inheritdoc />
    public async Task<JobStep> StepAsync(Job job, IProgress<double> fraction, CancellationToken cancellationToken)
    {
        var actor = Actor.With(job.StartedBy);
        var asked = await gatekeeper.AskAgainAsync<TrainStage>(job.ActivityId!, actor, cancellationToken);
        if (asked.Value is not Permit<TrainStage> permit) return JobStep.Refused("gate");
        var (model, shards) = await LoadAsync(job.TargetId, cancellationToken);
        var total = shards.Count + 2;
        if (model.CompletedAt is not null) return JobStep.Finished(total);
        if (model.Card is not null) return JobStep.Refused(Withheld);
        if (model.Base is null)
        {
            await TrainBaseAsync(model, actor, fraction, cancellationToken);
            return JobStep.More("shard", 1, total);
        }
        if (shards.FirstOrDefault(s => s.Weights is null && s.Generation == 0) is { } next)
        {
            await TrainShardAsync(permit, model, next, actor, fraction, cancellationToken);
            var done = shards.Count(s => s.Generation > 0) + 2;
            return JobStep.More(done == total - 1 ? "audit" : "shard", done, total);
        }
        return await CompleteAsync(permit, model, shards, actor, fraction, cancellationToken) ? JobStep.Finished(total) : JobStep.Refused(Withheld);
    }

    private async Task<(Model Model, List<Shard> Shards)> LoadAsync(Guid modelId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var model = await reading.FindAsync<Model>(m => m.Id == modelId, cancellationToken) ?? throw new InvalidOperationException($"There is no model {modelId}.");
        return (model, await reading.ListAsync<Shard, Shard>(q => q.Where(s => s.ModelId == modelId).OrderBy(s => s.Index), cancellationToken));
    }

    private async Task TrainBaseAsync(Model found, Actor actor, IProgress<double> fraction, CancellationToken cancellationToken)
    {
        var documents = await DocumentsAsync(found, cancellationToken);
        var learned = await learner.TrainBaseAsync(ModelRecipe.Of(found), documents, found.Seed, fraction, cancellationToken);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var model = (await work.FindAsync<Model>(m => m.Id == found.Id, cancellationToken))!;
        model.Base = keys.SealArtefact(model.Id, learned.Bytes);
        model.BaseSha256 = learned.Sha256;
        model.Parameters = learned.Parameters;
        model.TrainSeconds += learned.Seconds;
        work.Record(new Happening(
            "train.base", actor, model.ActivityId, Stage.Train, ("model", model.Id.ToString()), ("sha256", learned.Sha256), ("parameters", learned.Parameters)));
        await work.CommitAsync(cancellationToken);
    }

    private async Task TrainShardAsync(Permit<TrainStage> permit, Model found, Shard next, Actor actor, IProgress<double> fraction, CancellationToken cancellationToken)
    {
        await PutDownManifestAsync(permit, found, next, actor, cancellationToken);
        var learned = await trainer.TrainAsync(permit, found, next, actor, fraction, cancellationToken);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var model = (await work.FindAsync<Model>(m => m.Id == found.Id, cancellationToken))!;
        var shard = (await work.FindAsync<Shard>(s => s.Id == next.Id, cancellationToken))!;
        await ShardTrainer.RemoveExcludedAsync(work, permit, shard.Id, cancellationToken);
        shard.Generation = 1;
        shard.TrainedAt = clock.GetUtcNow();
        if (learned is { } result)
        {
            await trainer.KeepAsync(work, model, shard, result, cancellationToken);
            model.TrainSeconds += result.Weights.Seconds;
        }
        work.Record(new Happening(
            "train.shard", actor, model.ActivityId, Stage.Train, ("model", model.Id.ToString()), ("shard", (long)shard.Index), ("sha256", shard.Sha256 ?? ""),
            ("examples", (long)shard.Examples)));
        await work.CommitAsync(cancellationToken);
    }

    /// <summary>
    /// The log knows what a shard is trained on before it is: by a salted hash, and by commitments to its people. When somebody has left since it was put down, it is put down anew.
    /// </summary>
    private async Task PutDownManifestAsync(Permit<TrainStage> permit, Model model, Shard next, Actor actor, CancellationToken cancellationToken)
    {
        if (next.ManifestSha256 is not null && (await trainer.ManifestAsync(permit, model, next, cancellationToken)).Sha256 == next.ManifestSha256) return;
        next.ManifestSalt = null;
        var manifest = await trainer.ManifestAsync(permit, model, next, cancellationToken);
        (next.ManifestSalt, next.ManifestSha256) = (manifest.Salt, manifest.Sha256);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var shard = (await work.FindAsync<Shard>(s => s.Id == next.Id, cancellationToken))!;
        (shard.ManifestSalt, shard.ManifestSha256) = (manifest.Salt, manifest.Sha256);
        var members = await work.ListAsync<ShardMember, Guid>(q => q.Where(m => m.ShardId == shard.Id).Select(m => m.PersonId), cancellationToken);
        var people = await work.ListAsync<Person, Person>(q => q.Where(p => members.Contains(p.Id) && p.WrappedKey != null), cancellationToken);
        work.Record(new Happening(
            "train.shard-manifest", actor, model.ActivityId, Stage.Train, ("model", model.Id.ToString()), ("shard", (long)shard.Index), ("base", model.BaseSha256!),
            ("seed", (long)model.Seed), ("slices", (long)await work.CountAsync<ShardSlice>(s => s.ShardId == shard.Id, cancellationToken)), ("manifest", manifest.Sha256),
            ("code", typeof(TrainHandler).Assembly.GetName().Version!.ToString())), people);
        await work.CommitAsync(cancellationToken);
    }

    /// <summary>Audits the model and writes its card; one that leaks more than it may is never complete, so that nobody can ask it anything.</summary>
    private async Task<bool> CompleteAsync(
        Permit<TrainStage> permit, Model found, List<Shard> shards, Actor actor, IProgress<double> fraction, CancellationToken cancellationToken)
    {
        var leakage = await probe.RunAsync(permit, found, shards, await DocumentsAsync(found, cancellationToken), fraction, cancellationToken);
        var withheld = bounds.BeatenBy(leakage);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var model = (await work.FindAsync<Model>(m => m.Id == found.Id, cancellationToken))!;
        model.Card = await ModelCard.WriteAsync(work, model, shards, leakage, withheld, cancellationToken);
        if (withheld is null) model.CompletedAt = clock.GetUtcNow();
        var outcome = withheld is null ? "train.completed" : "train.withheld";
        work.Record(new Happening(
            outcome, actor, model.ActivityId, Stage.Train, ("model", model.Id.ToString()), ("probes", (long)leakage.Probes),
            ("leaks", (long)leakage.Leaks), ("memorised", (long)leakage.Memorised), ("attackPermille", (long)Math.Round(1000 * (leakage.Attack?.Area ?? 0.5))),
            ("withheld", withheld ?? "")));
        await work.CommitAsync(cancellationToken);
        return withheld is null;
    }

    private async Task<List<string>> DocumentsAsync(Model model, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return await reading.ListAsync<KnowledgeDocument, string>(
            q => q.Where(d => d.ActivityId == model.ActivityId).OrderBy(d => d.AddedAt).ThenBy(d => d.Id).Select(d => d.Text), cancellationToken);
    }
}
