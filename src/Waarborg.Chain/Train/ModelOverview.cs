using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Workspace;

namespace Waarborg.Chain.Train;

/// <summary>Shows models and their shards, without weights. Thread safe.</summary>
public sealed class ModelOverview(IWorkspace workspace)
{
    /// <summary>The model versions, newest first.</summary>
    /// <param name="activityId">Of this activity only, or null for all.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<ModelView>> ListAsync(string? activityId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var members = (await reading.ListAsync<ShardMember, MembersOfShard>(
                q => q.GroupBy(m => m.ShardId).Select(g => new MembersOfShard(g.Key, g.Count())), cancellationToken))
            .ToDictionary(m => m.ShardId, m => m.People);
        var shards = (await reading.ListAsync<Shard, ShardRow>(
                q => q.OrderBy(s => s.Index).Select(s => new ShardRow(s.Id, s.ModelId, s.Index, s.Weights != null, s.Sha256, s.Examples, s.Generation, s.TrainedAt)), cancellationToken))
            .ToLookup(s => s.ModelId);
        var models = await reading.ListAsync<Model, ModelRow>(
            q => q.Where(m => activityId == null || m.ActivityId == activityId).OrderByDescending(m => m.CreatedAt)
                .Select(m => new ModelRow(m.Id, m.ActivityId, m.Number, m.BaseSha256, m.Parameters, m.TrainSeconds, m.Card, m.CreatedAt, m.CompletedAt)), cancellationToken);
        return
        [
            .. models.Select(m => new ModelView(
                m.Id, m.ActivityId, m.Number, m.BaseSha256, m.Parameters, m.TrainSeconds, m.Card, m.CreatedAt, m.CompletedAt,
                [.. shards[m.Id].Select(s => new ShardView(s.Id, s.Index, s.Ready, s.Sha256, members.GetValueOrDefault(s.Id), s.Examples, s.Generation, s.TrainedAt))])),
        ];
    }

    private sealed record MembersOfShard(Guid ShardId, int People);

    private sealed record ShardRow(Guid Id, Guid ModelId, int Index, bool Ready, string? Sha256, int Examples, int Generation, DateTimeOffset? TrainedAt);

    private sealed record ModelRow(
        Guid Id, string ActivityId, int Number, string? BaseSha256, long Parameters, double TrainSeconds, string? Card, DateTimeOffset CreatedAt, DateTimeOffset? CompletedAt);
}
