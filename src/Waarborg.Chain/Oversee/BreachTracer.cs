using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.Artefacts.SealedSets;
using Waarborg.Chain.Workspace;

namespace Waarborg.Chain.Oversee;

/// <summary>Finds whom a breach concerns, from the rows that carry people's ids: of a leaking model, those in its shards or in the sealed model. Thread safe.</summary>
public sealed class BreachTracer(IWorkspace workspace)
{
    /// <summary>Whom it concerns.</summary>
    /// <param name="activityId">The activity.</param>
    /// <param name="source">One of <see cref="BreachSources"/>.</param>
    /// <param name="artefactId">The data set, model, shard, sealed set or sealed model; null is all of them.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<BreachScope> TraceAsync(string activityId, string source, Guid? artefactId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var people = new HashSet<Guid>();
        var shards = new List<BreachShard>();
        var strangers = 0;
        if (source is BreachSources.Records or BreachSources.Everything) people.UnionWith(await InRecordsAsync(reading, activityId, cancellationToken));
        if (source is BreachSources.DataSet or BreachSources.Everything) people.UnionWith(await InSetsAsync(reading, activityId, artefactId, cancellationToken));
        if (source is BreachSources.Model or BreachSources.Shard or BreachSources.Everything)
            people.UnionWith(await InShardsAsync(reading, activityId, source, artefactId, shards, cancellationToken));
        if (source is BreachSources.Prompts or BreachSources.Everything)
        {
            people.UnionWith((await reading.ListAsync<Prompt, Guid?>(q => q.Where(p => p.ActivityId == activityId && p.PersonId != null).Select(p => p.PersonId).Distinct(), cancellationToken)).OfType<Guid>());
            strangers = await reading.CountAsync<Prompt>(p => p.ActivityId == activityId && p.PersonId == null, cancellationToken);
        }
        var closed = await BreachOfSealed.ReadAsync(reading, activityId, source, artefactId, cancellationToken);
        people.UnionWith(closed.People);
        return new BreachScope([.. people.Order()], shards, strangers) { SealedModels = closed.Models, Recipients = closed.Recipients, SealedRows = closed.Rows };
    }

    /// <summary>Whether a data set, model, shard, sealed set or sealed model belongs to an activity. One of another activity concerns nobody in this one, and would be registered as such.</summary>
    /// <param name="activityId">The activity.</param>
    /// <param name="source">One of <see cref="BreachSources"/>.</param>
    /// <param name="artefactId">The data set, model, shard, sealed set or sealed model.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<bool> HoldsAsync(string activityId, string source, Guid artefactId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        if (source == BreachSources.DataSet) return await reading.CountAsync<DataSet>(d => d.Id == artefactId && d.ActivityId == activityId, cancellationToken) > 0;
        if (source == BreachSources.SealedSet) return await reading.CountAsync<SealedSet>(s => s.Id == artefactId && s.ActivityId == activityId, cancellationToken) > 0;
        if (source == BreachSources.SealedModel) return await reading.CountAsync<SealedModel>(m => m.Id == artefactId && m.ActivityId == activityId, cancellationToken) > 0;
        if (source is not (BreachSources.Model or BreachSources.Shard)) return false;
        var models = source == BreachSources.Model ? [artefactId] : await reading.ListAsync<Shard, Guid>(q => q.Where(s => s.Id == artefactId).Select(s => s.ModelId), cancellationToken);
        return await reading.CountAsync<Model>(m => models.Contains(m.Id) && m.ActivityId == activityId, cancellationToken) > 0;
    }

    /// <summary>Conversations and patient records, applications and summaries. Control files are about nobody.</summary>
    private static async Task<List<Guid>> InRecordsAsync(IReading reading, string activityId, CancellationToken cancellationToken) =>
    [
        .. await reading.ListAsync<CollectedRecord, Guid>(q => q.Where(r => r.ActivityId == activityId).Select(r => r.PersonId).Distinct(), cancellationToken),
        .. await reading.ListAsync<JobApplication, Guid>(q => q.Where(a => a.ActivityId == activityId && !a.IsControl).Select(a => a.PersonId).Distinct(), cancellationToken),
        .. await reading.ListAsync<Summary, Guid>(q => q.Where(s => s.ActivityId == activityId).Select(s => s.PersonId).Distinct(), cancellationToken),
    ];

    private static async Task<List<Guid>> InSetsAsync(IReading reading, string activityId, Guid? artefactId, CancellationToken cancellationToken)
    {
        var sets = await reading.ListAsync<DataSet, Guid>(q => q.Where(d => d.ActivityId == activityId && (artefactId == null || d.Id == artefactId)).Select(d => d.Id), cancellationToken);
        return await reading.ListAsync<DataSetItem, Guid>(q => q.Where(i => sets.Contains(i.DataSetId)).Select(i => i.PersonId).Distinct(), cancellationToken);
    }

    private static async Task<List<Guid>> InShardsAsync(
        IReading reading, string activityId, string source, Guid? artefactId, List<BreachShard> found, CancellationToken cancellationToken)
    {
        var ofModel = source == BreachSources.Model ? artefactId : null;
        var ofShard = source == BreachSources.Shard ? artefactId : null;
        var models = (await reading.ListAsync<Model, ModelNumber>(
            q => q.Where(m => m.ActivityId == activityId && (ofModel == null || m.Id == ofModel)).Select(m => new ModelNumber(m.Id, m.Number)), cancellationToken)).ToDictionary(m => m.Id, m => m.Number);
        var ids = models.Keys.ToList();
        var shards = await reading.ListAsync<Shard, ShardPlace>(
            q => q.Where(s => ids.Contains(s.ModelId) && (ofShard == null || s.Id == ofShard)).OrderBy(s => s.Index).Select(s => new ShardPlace(s.Id, s.ModelId, s.Index)), cancellationToken);
        var shardIds = shards.ConvertAll(s => s.Id);
        var members = await reading.ListAsync<ShardMember, ShardMember>(q => q.Where(m => shardIds.Contains(m.ShardId)), cancellationToken);
        var count = members.GroupBy(m => m.ShardId).ToDictionary(group => group.Key, group => group.Count());
        found.AddRange(shards.Select(s => new BreachShard(s.Id, models[s.ModelId], s.Index, count.GetValueOrDefault(s.Id))));
        return [.. members.Select(m => m.PersonId).Distinct()];
    }

    private sealed record ModelNumber(Guid Id, int Number);

    private sealed record ShardPlace(Guid Id, Guid ModelId, int Index);
}
