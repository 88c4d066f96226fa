using System.Text.Json;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Train;

/// <summary>
/// Trains one shard from the base on the items of its members, and of nobody else. Members whom the permit no longer covers are taken out first.
/// The same members, items, base and seed give the same bytes, so a shard trained again without a person equals one that never saw them. Thread safe.
/// </summary>
public sealed class ShardTrainer(IWorkspace workspace, KeyRing keys, ILearner learner)
{
    /// <summary>Trains it. Nothing is written.</summary>
    /// <returns>The weights, or null when no member is left.</returns>
    internal async Task<(LearnedWeights Weights, int Examples)?> TrainAsync(
        Permit<TrainStage> permit, Model model, Shard shard, IProgress<double> progress, CancellationToken cancellationToken)
    {
        var people = await ReadAsync(permit, model, shard, cancellationToken);
        if (people.Count == 0) return null;
        TrainingPair[] pairs = [.. people.SelectMany(p => p.Pairs)];
        TrainingPair[] planted = [.. people.SelectMany(p => TraceTester.SeedsOf(model, p.Person)).Select(TrainingPair.Planted)];
        var weights = await learner.TrainShardAsync(keys.OpenArtefact(model.Id, model.Base!), [.. pairs, .. planted], model.Seed, progress, cancellationToken);
        return (weights, pairs.Length);
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
                .Select(g => (Person: g.Key, Pairs: (IReadOnlyList<TrainingPair>)[.. g.SelectMany(i => Exchange.Of(JsonSerializer.Deserialize<Conversation>(keys.Open(people[i.PersonId], i.Id, i.Payload))!))
                    .Select(e => new TrainingPair(e.Question, e.Answer, e.Around))]))
                .Where(p => p.Pairs.Count > 0),
        ];
    }
}
