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
        var models = await reading.ListAsync<Model, ModelRow>(
            q => q.Where(m => activityId == null || m.ActivityId == activityId).OrderByDescending(m => m.CreatedAt)
                .Select(m => new ModelRow(m.Id, m.ActivityId, m.Number, m.BaseSha256, m.Parameters, m.TrainSeconds, m.Card, m.CreatedAt, m.CompletedAt, m.Recipe)), cancellationToken);
        var shards = await ShardsAsync(reading, [.. models.Select(m => m.Id)], cancellationToken);
        return
        [
            .. models.Select(m => new ModelView(
                m.Id, m.ActivityId, m.Number, m.BaseSha256, m.Parameters, m.TrainSeconds, m.Card, m.CreatedAt, m.CompletedAt, [.. shards[m.Id]])
            {
                Kind = ModelRecipe.Of(m.Recipe).Kind, Checkpoint = ModelRecipe.Of(m.Recipe).Checkpoint, Privacy = ModelRecipe.Of(m.Recipe).Privacy,
            }),
        ];
    }

    private static async Task<ILookup<Guid, ShardView>> ShardsAsync(IReading reading, List<Guid> models, CancellationToken cancellationToken)
    {
        var shards = await reading.ListAsync<Shard, ShardRow>(
            q => q.Where(s => models.Contains(s.ModelId)).OrderBy(s => s.Index)
                .Select(s => new ShardRow(s.Id, s.ModelId, s.Index, s.Weights != null, s.Sha256, s.Examples, s.Generation, s.TrainedAt, s.Epsilon)), cancellationToken);
        var ids = shards.ConvertAll(s => s.Id);
        var members = (await reading.ListAsync<ShardMember, MembersOfSlice>(
                q => q.Where(m => ids.Contains(m.ShardId)).GroupBy(m => new { m.ShardId, m.FirstSlice }).Select(g => new MembersOfSlice(g.Key.ShardId, g.Key.FirstSlice, g.Count())), cancellationToken))
            .ToLookup(m => m.ShardId);
        var slices = (await reading.ListAsync<ShardSlice, SliceRow>(
                q => q.Where(s => ids.Contains(s.ShardId)).OrderBy(s => s.Index).Select(s => new SliceRow(s.ShardId, s.Index, s.From, s.Sha256, s.Examples)), cancellationToken))
            .ToLookup(s => s.ShardId);
        var points = (await reading.ListAsync<TrainingPoint, PointRow>(
                q => q.Where(p => ids.Contains(p.ShardId)).OrderBy(p => p.Slice).ThenBy(p => p.Step).Select(p => new PointRow(p.ShardId, p.Slice, p.Step, p.Loss, p.HeldOutLoss)), cancellationToken))
            .ToLookup(p => p.ShardId, p => new CurvePoint(p.Slice, p.Step, p.Loss, p.HeldOutLoss));
        return shards.ToLookup(s => s.ModelId, s =>
        {
            var own = slices[s.Id].ToList();
            return new ShardView(s.Id, s.Index, s.Ready, s.Sha256, members[s.Id].Sum(m => m.People), s.Examples, s.Generation, s.TrainedAt)
            {
                Epsilon = s.Epsilon, Curve = [.. points[s.Id]],
                Slices = [.. own.Select((slice, i) => new SliceView(
                    slice.Index, slice.From, i + 1 < own.Count ? own[i + 1].From : null, slice.Sha256, slice.Examples, members[s.Id].Where(m => m.Slice == slice.Index).Sum(m => m.People)))],
            };
        });
    }

    private sealed record MembersOfSlice(Guid ShardId, int Slice, int People);

    private sealed record ShardRow(Guid Id, Guid ModelId, int Index, bool Ready, string? Sha256, int Examples, int Generation, DateTimeOffset? TrainedAt, double? Epsilon);

    private sealed record SliceRow(Guid ShardId, int Index, DateTimeOffset From, string? Sha256, int Examples);

    private sealed record PointRow(Guid ShardId, int Slice, int Step, double Loss, double? HeldOutLoss);

    private sealed record ModelRow(
        Guid Id, string ActivityId, int Number, string? BaseSha256, long Parameters, double TrainSeconds, string? Card, DateTimeOffset CreatedAt, DateTimeOffset? CompletedAt, string? Recipe);
}
