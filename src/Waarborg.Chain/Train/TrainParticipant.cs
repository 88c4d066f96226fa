using System.Globalization;
using System.Text.Json.Nodes;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Train;

/// <summary>
/// Finds a person in shards and models, and makes the models forget: the weights that knew the person are destroyed at once, then the shard is trained again from the base
/// without them. Until it is, the shard does not answer. If the gate no longer permits training, the shard stays empty: forgetting never waits for permission.
/// </summary>
public sealed class TrainParticipant(Gatekeeper gatekeeper, KeyRing keys, ShardTrainer trainer, TimeProvider clock) : IStageParticipant
{
    /// <inheritdoc />
    public Stage Stage => Stage.Train;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Trace>> FindAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var shards = await ShardsAsync(reading, person, cancellationToken);
        return
        [
            .. shards.Select(s => new Trace(Stage, TraceKind.Shard, s.ShardId.ToString(), s.At)),
            .. shards.DistinctBy(s => s.ModelId).Select(s => new Trace(Stage, TraceKind.Model, s.ModelId.ToString(), s.At)),
        ];
    }

    /// <inheritdoc />
    public async Task<JsonObject> ExportAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var shards = await ShardsAsync(reading, person, cancellationToken);
        return new JsonObject
        {
            ["shards"] = new JsonArray([.. shards.Select(s => new JsonObject { ["id"] = s.ShardId.ToString(), ["model"] = s.ModelId.ToString(), ["index"] = s.Index })]),
            ["models"] = new JsonArray([.. shards.DistinctBy(s => s.ModelId).Select(s => new JsonObject { ["id"] = s.ModelId.ToString(), ["at"] = s.At })]),
        };
    }

    /// <inheritdoc />
    public async Task<bool> EraseAsync(ErasureContext context, CancellationToken cancellationToken)
    {
        if (await ForgetAsync(context, cancellationToken)) return false;
        await using var reading = await context.Workspace.ReadAsync(cancellationToken);
        var pending = await reading.FirstAsync<Shard, Shard>(q => q.Where(s => s.Weights == null && s.PreviousSha256 != null).OrderBy(s => s.Id), cancellationToken);
        if (pending is null) return true;
        var model = (await reading.FindAsync<Model>(m => m.Id == pending.ModelId, cancellationToken))!;
        await reading.DisposeAsync();
        await RetrainAsync(context, model, pending, cancellationToken);
        return false;
    }

    /// <summary>Destroys, in one transaction, the weights of every shard that knew the person.</summary>
    private static async Task<bool> ForgetAsync(ErasureContext context, CancellationToken cancellationToken)
    {
        var id = context.Person.Id;
        await using var work = await context.BeginAsync(cancellationToken);
        var shardIds = await work.ListAsync<ShardMember, Guid>(q => q.Where(m => m.PersonId == id).Select(m => m.ShardId), cancellationToken);
        if (shardIds.Count == 0) return false;
        foreach (var shard in await work.ListAsync<Shard, Shard>(q => q.Where(s => shardIds.Contains(s.Id)), cancellationToken))
        {
            shard.PreviousSha256 = shard.Sha256;
            shard.Weights = null;
            shard.Sha256 = null;
        }
        await work.DeleteAsync<ShardMember>(m => m.PersonId == id, cancellationToken);
        await context.NoteAsync(work, Stage.Train, TraceKind.Shard, shardIds.Count, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return true;
    }

    private async Task RetrainAsync(ErasureContext context, Model model, Shard pending, CancellationToken cancellationToken)
    {
        var asked = await gatekeeper.AskAgainAsync<TrainStage>(model.ActivityId, context.Actor, cancellationToken);
        var permit = asked.Value as Permit<TrainStage>;
        var learned = permit is null || model.Base is null ? null : await trainer.TrainAsync(permit, model, pending, context.Progress, cancellationToken);
        await using var work = await context.BeginAsync(cancellationToken);
        var shard = (await work.FindAsync<Shard>(s => s.Id == pending.Id, cancellationToken))!;
        if (permit is not null) await ShardTrainer.RemoveExcludedAsync(work, permit, shard.Id, cancellationToken);
        if (learned is { } result)
        {
            shard.Weights = keys.SealArtefact(shard.Id, result.Weights.Bytes);
            shard.Sha256 = result.Weights.Sha256;
            shard.Examples = result.Examples;
            shard.Generation++;
        }
        shard.TrainedAt = clock.GetUtcNow();
        await context.NoteAsync(
            work,
            new ErasureAction(
                Stage.Train, TraceKind.Shard, 1, shard.Sha256 is null ? ErasureAction.LeftEmpty : ErasureAction.Retrained, shard.PreviousSha256, shard.Sha256,
                shard.Id.ToString()),
            cancellationToken);
        work.Record(new Happening(
            "train.shard-retrained", context.Actor, model.ActivityId, Stage.Train, ("model", model.Id.ToString()), ("shard", (long)shard.Index),
            ("generation", shard.Generation.ToString(CultureInfo.InvariantCulture)), ("sha256", shard.Sha256 ?? "")));
        shard.PreviousSha256 = null;
        await work.CommitAsync(cancellationToken);
    }

    private static async Task<List<ShardTrace>> ShardsAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var id = person.Id;
        var shardIds = await reading.ListAsync<ShardMember, Guid>(q => q.Where(m => m.PersonId == id).Select(m => m.ShardId), cancellationToken);
        var shards = await reading.ListAsync<Shard, ShardRow>(
            q => q.Where(s => shardIds.Contains(s.Id)).OrderBy(s => s.Index).Select(s => new ShardRow(s.Id, s.ModelId, s.Index, s.TrainedAt)), cancellationToken);
        var models = (await reading.ListAsync<Model, ModelRow>(q => q.Select(m => new ModelRow(m.Id, m.CreatedAt)), cancellationToken)).ToDictionary(m => m.Id);
        return shards.ConvertAll(s => new ShardTrace(s.Id, s.ModelId, s.Index, s.TrainedAt ?? models[s.ModelId].CreatedAt));
    }

    private sealed record ShardRow(Guid Id, Guid ModelId, int Index, DateTimeOffset? TrainedAt);

    private sealed record ModelRow(Guid Id, DateTimeOffset CreatedAt);

    private sealed record ShardTrace(Guid ShardId, Guid ModelId, int Index, DateTimeOffset At);
}
