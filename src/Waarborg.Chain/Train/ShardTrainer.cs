using System.Text.Json;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Train;

/// <summary>
/// Trains one shard on the items of its members, and of nobody else, slice after slice. It starts from the checkpoint before the first slice that is to be trained (again):
/// one that holds somebody whom the permit no longer covers, or one whose checkpoint was destroyed. The same members, items, cuts, base and seed give the same bytes, so a
/// shard trained again without a person equals one that never saw them. Thread safe.
/// </summary>
public sealed class ShardTrainer(IWorkspace workspace, KeyRing keys, ILearner learner)
{
    /// <summary>Trains it. Nothing is written.</summary>
    /// <returns>What was learned, or null when no member is left.</returns>
    internal async Task<LearnedShard?> TrainAsync(Permit<TrainStage> permit, Model model, Shard shard, IProgress<double> progress, CancellationToken cancellationToken)
    {
        var (rows, slices) = await SlicesAsync(permit, model, shard, cancellationToken);
        var examples = slices.Sum(s => s.Count(p => p.CanarySeed is null));
        if (examples == 0) return null;
        var first = await FirstAsync(permit, shard, rows, cancellationToken);
        var before = first == 0 ? null : rows[first - 1];
        // A bare null would become empty memory.
        var start = before is null ? (ReadOnlyMemory<byte>?)null : keys.OpenArtefact(before.Id, before.Checkpoint!);
        var learned = await learner.TrainShardAsync(keys.OpenArtefact(model.Id, model.Base!), start, slices[first..], model.Seed, progress, cancellationToken);
        return new LearnedShard(
            learned[^1] with { Seconds = learned.Sum(l => l.Seconds) }, examples, first,
            [.. rows.Skip(first).Zip(learned, (row, weights) => new LearnedSlice(row.Id, weights, slices[row.Index].Count(p => p.CanarySeed is null)))],
            slices.Length, before?.Sha256, ShardManifest.Of(model.BaseSha256!, model.Seed, slices));
    }

    /// <summary>What it is going to be trained on, as a salted hash.</summary>
    internal async Task<ShardManifest> ManifestAsync(Permit<TrainStage> permit, Model model, Shard shard, CancellationToken cancellationToken) =>
        ShardManifest.Of(model.BaseSha256!, model.Seed, (await SlicesAsync(permit, model, shard, cancellationToken)).Slices);

    /// <summary>Puts what was learned into the shard and its checkpoints; with nothing learned, the shard and all its checkpoints are emptied.</summary>
    internal async Task KeepAsync(IUnitOfWork work, Shard shard, LearnedShard? learned, CancellationToken cancellationToken)
    {
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
                    .Select(e => new TrainingPair(e.Question, e.Answer, e.Around) { OccurredAt = i.OccurredAt }))]))
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
            slices[pairs.Min(p => SliceCutter.Of(p.OccurredAt, from))].Planted.AddRange(TraceTester.SeedsOf(model, person).Select(TrainingPair.Planted));
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
}
