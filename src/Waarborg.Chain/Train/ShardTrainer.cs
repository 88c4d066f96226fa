using System.Text.Json;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Train;

/// <summary>
/// Trains one shard on the items of its members, and of nobody else, slice after slice. It starts from the checkpoint before the first slice that is to be trained (again):
/// one that holds somebody whom the permit no longer covers, or one whose checkpoint was destroyed. The same members, items, cuts, base, recipe and seed give the same bytes, so
/// a shard trained again without a person equals one that never saw them. A decoder's checkpoints are kept as they come, so that a kill costs one slice. Thread safe.
/// </summary>
public sealed class ShardTrainer(IWorkspace workspace, KeyRing keys, ILearner learner, ReleaseBounds bounds, TimeProvider clock)
{
    private const int HeldOutOf256 = 26;

    /// <summary>Trains it. Of the shard itself nothing is written; a decoder's checkpoints are.</summary>
    /// <returns>What was learned; null when no member is left, or when training again would spend more privacy than the bound allows.</returns>
    internal async Task<LearnedShard?> TrainAsync(
        Permit<TrainStage> permit, Model model, Shard shard, Actor actor, IProgress<double> progress, CancellationToken cancellationToken)
    {
        var recipe = ModelRecipe.Of(model);
        var (rows, slices) = await SlicesAsync(permit, model, shard, cancellationToken);
        var examples = slices.Sum(Learned);
        if (examples == 0 || Overspent(recipe, shard)) return null;
        var first = await FirstAsync(permit, shard, rows, cancellationToken);
        var from = Math.Min(first, shard.FromSlice ?? first);
        // The log may already have the manifest of a shard that was never trained before; a later one is made anew, with a salt, and so with noise, of its own.
        var manifest = ShardManifest.Of(model.BaseSha256!, model.Seed, slices, shard.Generation == 0 ? shard.ManifestSalt : null, model.Recipe);
        var pass = new Pass(model, recipe, shard, rows, slices, first, actor, recipe.Privacy is null ? null : keys.NoiseKey(shard.Id, manifest.Salt));
        var learned = recipe.Kind == LearnerKind.Finder
            ? await learner.TrainShardAsync(recipe, keys.OpenArtefact(model.Id, model.Base!), Start(rows, first), slices[first..], model.Seed, null, new Shares(progress), cancellationToken)
            : await SliceBySliceAsync(pass, progress, cancellationToken);
        return new LearnedShard(
            learned[^1] with { Seconds = learned.Sum(l => l.Seconds), Steps = learned.Sum(l => l.Steps) }, examples, from,
            [.. rows.Skip(first).Zip(learned, (row, weights) => new LearnedSlice(row.Id, weights, Learned(slices[row.Index])))],
            slices.Length, from == 0 ? null : rows[from - 1].Sha256, manifest);
    }

    private async Task<IReadOnlyList<LearnedWeights>> SliceBySliceAsync(Pass pass, IProgress<double> progress, CancellationToken cancellationToken)
    {
        var (root, start) = (keys.OpenArtefact(pass.Model.Id, pass.Model.Base!), Start(pass.Rows, pass.First));
        var learned = new List<LearnedWeights>();
        await using (var work = await workspace.BeginAsync(cancellationToken))
        {
            await CurveKeeper.DeleteAsync(work, pass.Shard.Id, pass.First, cancellationToken);
            await work.CommitAsync(cancellationToken);
        }
        for (var slice = pass.First; slice < pass.Slices.Length; slice++)
        {
            var done = slice - pass.First;
            await using var curve = new CurveKeeper(workspace, clock, pass.Shard.Id, slice, share => progress.Report((done + share) / (pass.Slices.Length - pass.First)));
            var one = (await learner.TrainShardAsync(pass.Recipe, root, start, [Seen(pass.Slices, slice)], pass.Model.Seed, pass.NoiseKey, curve, cancellationToken))[0];
            learned.Add(one);
            start = one.Bytes;
            // The last one is the shard, which is kept with what comes of it.
            if (slice < pass.Slices.Length - 1) await PutDownAsync(pass, slice, one, cancellationToken);
        }
        return learned;
    }

    /// <summary>Keeps a checkpoint as soon as it is there.</summary>
    private async Task PutDownAsync(Pass pass, int slice, LearnedWeights learned, CancellationToken cancellationToken)
    {
        await using var work = await workspace.BeginAsync(cancellationToken);
        var (id, shardId) = (pass.Rows[slice].Id, pass.Shard.Id);
        var row = (await work.FindAsync<ShardSlice>(s => s.Id == id, cancellationToken))!;
        var shard = (await work.FindAsync<Shard>(s => s.Id == shardId, cancellationToken))!;
        (row.Checkpoint, row.Sha256, row.Examples) = (keys.SealArtefact(id, learned.Bytes), learned.Sha256, Learned(pass.Slices[slice]));
        shard.FromSlice = Math.Min(shard.FromSlice ?? pass.First, pass.First);
        work.Record(new Happening(
            "train.slice", pass.Actor, pass.Model.ActivityId, Stage.Train, ("model", pass.Model.Id.ToString()), ("shard", (long)shard.Index), ("slice", (long)slice), ("sha256", learned.Sha256)));
        await work.CommitAsync(cancellationToken);
    }

    /// <summary>What is learned in a slice, and everything of the people who are held out that there was by then.</summary>
    private static IReadOnlyList<TrainingPair> Seen(IReadOnlyList<TrainingPair>[] slices, int slice) =>
        [.. slices[slice].Where(p => !p.HeldOut), .. slices[..(slice + 1)].SelectMany(s => s).Where(p => p.HeldOut)];

    private static int Learned(IReadOnlyList<TrainingPair> slice) => slice.Count(p => p is { CanarySeed: null, HeldOut: false });

    /// <summary>What had been learned before a slice; a bare null would become empty memory.</summary>
    private ReadOnlyMemory<byte>? Start(List<ShardSlice> rows, int first) => first == 0 ? (ReadOnlyMemory<byte>?)null : keys.OpenArtefact(rows[first - 1].Id, rows[first - 1].Checkpoint!);

    /// <summary>Whether another private training of this shard would spend more than the bound allows: whoever is still in it has been paid for already.</summary>
    private bool Overspent(ModelRecipe recipe, Shard shard) => recipe.Privacy is { } plan && learner.Epsilon(plan, shard.PrivateSteps + plan.Steps) > bounds.Epsilon;

    /// <summary>Whether somebody is only looked at. By a keyed hash of their own, so that it never depends on who else is there.</summary>
    internal static bool IsHeldOut(Model model, Guid person) =>
        ModelRecipe.Of(model).HoldsOut && System.Security.Cryptography.HMACSHA256.HashData(model.Id.ToByteArray(), person.ToByteArray())[0] < HeldOutOf256;

    /// <summary>What it is going to be trained on, as a salted hash; with the salt that it already has.</summary>
    internal async Task<ShardManifest> ManifestAsync(Permit<TrainStage> permit, Model model, Shard shard, CancellationToken cancellationToken) =>
        ShardManifest.Of(model.BaseSha256!, model.Seed, (await SlicesAsync(permit, model, shard, cancellationToken)).Slices, shard.ManifestSalt, model.Recipe);

    /// <summary>Puts what was learned into the shard and its checkpoints; with nothing learned, the shard and all its checkpoints are emptied.</summary>
    internal async Task KeepAsync(IUnitOfWork work, Model model, Shard shard, LearnedShard? learned, CancellationToken cancellationToken)
    {
        if (learned is not null && ModelRecipe.Of(model).Privacy is { } plan)
        {
            shard.PrivateSteps += learned.Weights.Steps;
            shard.Epsilon = learner.Epsilon(plan, shard.PrivateSteps);
        }
        (shard.FromSlice, shard.HeldOutLoss) = (null, learned?.Weights.HeldOutLoss);
        shard.Weights = learned is null ? null : keys.SealArtefact(shard.Id, learned.Weights.Bytes);
        shard.Sha256 = learned?.Weights.Sha256;
        shard.Examples = learned?.Examples ?? 0;
        shard.ManifestSalt = learned?.Manifest.Salt;
        shard.ManifestSha256 = learned?.Manifest.Sha256;
        foreach (var row in await work.ListAsync<ShardSlice, ShardSlice>(q => q.Where(s => s.ShardId == shard.Id), cancellationToken))
        {
            if (learned?.Slices.FirstOrDefault(s => s.Id == row.Id) is { } slice)
            {
                // The last one is the shard itself.
                row.Checkpoint = slice == learned.Slices[^1] ? null : keys.SealArtefact(row.Id, slice.Weights.Bytes);
                row.Sha256 = slice.Weights.Sha256;
                row.Examples = slice.Examples;
            }
            else if (learned is null)
            {
                (row.Checkpoint, row.Sha256, row.Examples) = (null, null, 0);
            }
        }
    }

    /// <summary>Destroys the checkpoints of a shard from a slice on.</summary>
    internal static async Task DestroyAsync(IUnitOfWork work, Guid shardId, int fromSlice, CancellationToken cancellationToken)
    {
        foreach (var row in await work.ListAsync<ShardSlice, ShardSlice>(q => q.Where(s => s.ShardId == shardId && s.Index >= fromSlice), cancellationToken))
            (row.Checkpoint, row.Sha256) = (null, null);
        await CurveKeeper.DeleteAsync(work, shardId, fromSlice, cancellationToken);
    }

    /// <summary>Takes members out of a shard whom the permit does not cover.</summary>
    internal static async Task RemoveExcludedAsync(IUnitOfWork work, Permit<TrainStage> permit, Guid shardId, CancellationToken cancellationToken)
    {
        var members = await work.ListAsync<ShardMember, Guid>(q => q.Where(m => m.ShardId == shardId).Select(m => m.PersonId), cancellationToken);
        foreach (var excluded in members.Where(id => !permit.Covers(new SubjectId(id))))
            await work.DeleteAsync<ShardMember>(m => m.ShardId == shardId && m.PersonId == excluded, cancellationToken);
    }

    /// <summary>What the shard is trained on: the members whom the permit covers and who have something, with their examples in the order of their records.</summary>
    internal async Task<IReadOnlyList<(Guid Person, IReadOnlyList<TrainingPair> Pairs)>> ReadAsync(
        Permit<TrainStage> permit, Model model, Shard shard, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var members = (await reading.ListAsync<ShardMember, Guid>(q => q.Where(m => m.ShardId == shard.Id).Select(m => m.PersonId), cancellationToken))
            .Where(id => permit.Covers(new SubjectId(id))).ToList();
        var people = (await reading.ListAsync<Person, Person>(q => q.Where(p => members.Contains(p.Id) && p.WrappedKey != null), cancellationToken)).ToDictionary(p => p.Id);
        var items = await reading.ListAsync<DataSetItem, DataSetItem>(
            q => q.Where(i => i.DataSetId == model.DataSetId && members.Contains(i.PersonId)).OrderBy(i => i.RecordId), cancellationToken);
        return
        [
            .. items.Where(i => people.ContainsKey(i.PersonId)).GroupBy(i => i.PersonId).OrderBy(g => g.Key)
                .Select(g => (Person: g.Key, Pairs: (IReadOnlyList<TrainingPair>)[.. g.SelectMany(i => Exchange.Of(JsonSerializer.Deserialize<Conversation>(keys.Open(people[i.PersonId], i.Id, i.Payload))!)
                    .Select(e => new TrainingPair(e.Question, e.Answer, e.Around) { OccurredAt = i.OccurredAt, Person = g.Key, HeldOut = IsHeldOut(model, g.Key) }))]))
                .Where(p => p.Pairs.Count > 0),
        ];
    }

    /// <summary>The examples of each slice; a person's planted ones lie in the first that holds them.</summary>
    private async Task<(List<ShardSlice> Rows, IReadOnlyList<TrainingPair>[] Slices)> SlicesAsync(
        Permit<TrainStage> permit, Model model, Shard shard, CancellationToken cancellationToken)
    {
        List<ShardSlice> rows;
        await using (var reading = await workspace.ReadAsync(cancellationToken))
            rows = await reading.ListAsync<ShardSlice, ShardSlice>(q => q.Where(s => s.ShardId == shard.Id).OrderBy(s => s.Index), cancellationToken);
        // A model from before there were slices is one slice.
        var from = rows.Count == 0 ? [DateTimeOffset.MinValue] : rows.ConvertAll(r => r.From);
        var slices = from.ConvertAll(_ => (Own: new List<TrainingPair>(), Planted: new List<TrainingPair>()));
        foreach (var (person, pairs) in await ReadAsync(permit, model, shard, cancellationToken))
        {
            foreach (var pair in pairs) slices[SliceCutter.Of(pair.OccurredAt, from)].Own.Add(pair);
            if (!pairs[0].HeldOut) slices[pairs.Min(p => SliceCutter.Of(p.OccurredAt, from))].Planted.AddRange(TraceTester.SeedsOf(model, person).Select(s => TrainingPair.Planted(s, person)));
        }
        return (rows, [.. slices.Select(s => (IReadOnlyList<TrainingPair>)[.. s.Own, .. s.Planted])]);
    }

    /// <summary>The first slice that has to be trained; the last one when none has.</summary>
    private async Task<int> FirstAsync(Permit<TrainStage> permit, Shard shard, List<ShardSlice> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0) return 0;
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var members = await reading.ListAsync<ShardMember, ShardMember>(q => q.Where(m => m.ShardId == shard.Id), cancellationToken);
        var missing = rows.FindIndex(r => r.Checkpoint is null);
        return members.Where(m => !permit.Covers(new SubjectId(m.PersonId))).Select(m => m.FirstSlice).Append(missing).Append(rows.Count - 1).Min();
    }

    /// <summary>A pass over the slices of a shard.</summary>
    private sealed record Pass(
        Model Model, ModelRecipe Recipe, Shard Shard, List<ShardSlice> Rows, IReadOnlyList<TrainingPair>[] Slices, int First, Actor Actor, byte[]? NoiseKey);

    private sealed class Shares(IProgress<double> progress) : IProgress<LearningPoint>
    {
        public void Report(LearningPoint value) => progress.Report(value.Share);
    }
}
