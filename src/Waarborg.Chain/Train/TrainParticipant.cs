using System.Globalization;
using System.Text.Json.Nodes;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Train;

/// <summary>
/// Finds a person in shards and models, and makes the models forget: the weights and checkpoints that knew the person are destroyed at once, then the shard is trained again
/// from the slice before them. Until it is, the shard does not answer. If the gate no longer permits training, the shard stays empty: forgetting never waits for permission.
/// Everybody whose erasure has been accepted by then is forgotten in the same pass, so that a thousand requests cost one pass for each shard that they touch.
/// </summary>
public sealed class TrainParticipant(Gatekeeper gatekeeper, ShardTrainer trainer, TraceTester tester, TimeProvider clock) : IStageParticipant
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

    /// <summary>
    /// Destroys, in one transaction, the weights of every shard that knew the person, or anybody else whose erasure is under way. What can be seen of them in those weights
    /// is looked at first, since it cannot be afterwards.
    /// </summary>
    private async Task<bool> ForgetAsync(ErasureContext context, CancellationToken cancellationToken)
    {
        var touched = await TouchedAsync(context, cancellationToken);
        if (!touched.Exists(t => t.PersonId == context.Person.Id)) return false;
        var seen = await SeenAsync(context, touched, cancellationToken);
        var (personIds, shardIds) = (touched.Select(t => t.PersonId).Distinct().ToList(), touched.Select(t => t.ShardId).Distinct().ToList());
        await using var work = await context.BeginAsync(cancellationToken);
        var shards = (await work.ListAsync<Shard, Shard>(q => q.Where(s => shardIds.Contains(s.Id)), cancellationToken)).ToDictionary(s => s.Id);
        foreach (var (erasureId, personId, shardId, _) in touched)
        {
            await NoteAsync(work, context, erasureId, personId, new ErasureAction(Stage.Train, TraceKind.Shard, 1, ErasureAction.SwitchedOff, shards[shardId].Sha256, null, shardId.ToString())
            {
                Tests = seen.GetValueOrDefault((shardId, personId)) ?? [],
            }, cancellationToken);
        }
        foreach (var shard in shards.Values)
        {
            await ShardTrainer.DestroyAsync(work, shard.Id, touched.Where(t => t.ShardId == shard.Id).Min(t => t.FirstSlice), cancellationToken);
            shard.PreviousSha256 = shard.Sha256 ?? shard.PreviousSha256;
            shard.Weights = null;
            shard.Sha256 = null;
        }
        await work.DeleteAsync<ShardMember>(m => personIds.Contains(m.PersonId), cancellationToken);
        await work.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>Which shards know somebody whose erasure is under way.</summary>
    private static async Task<List<Touch>> TouchedAsync(ErasureContext context, CancellationToken cancellationToken)
    {
        await using var reading = await context.Workspace.ReadAsync(cancellationToken);
        var open = (await reading.ListAsync<Erasure, OpenErasure>(
                q => q.Where(e => e.CompletedAt == null).OrderBy(e => e.StartedAt).Select(e => new OpenErasure(e.Id, e.PersonId)), cancellationToken))
            .DistinctBy(e => e.PersonId).ToDictionary(e => e.PersonId, e => e.Id);
        var personIds = open.Keys.ToList();
        var members = await reading.ListAsync<ShardMember, ShardMember>(q => q.Where(m => personIds.Contains(m.PersonId)), cancellationToken);
        return [.. members.OrderBy(m => m.ShardId).ThenBy(m => m.PersonId).Select(m => new Touch(open[m.PersonId], m.PersonId, m.ShardId, m.FirstSlice))];
    }

    private async Task<Dictionary<(Guid Shard, Guid Person), IReadOnlyList<TraceFigures>>> SeenAsync(ErasureContext context, List<Touch> touched, CancellationToken cancellationToken)
    {
        var seen = new Dictionary<(Guid, Guid), IReadOnlyList<TraceFigures>>();
        foreach (var group in touched.GroupBy(t => t.ShardId))
        {
            Shard shard;
            Model model;
            await using (var reading = await context.Workspace.ReadAsync(cancellationToken))
            {
                shard = (await reading.FindAsync<Shard>(s => s.Id == group.Key, cancellationToken))!;
                model = (await reading.FindAsync<Model>(m => m.Id == shard.ModelId, cancellationToken))!;
            }
            try
            {
                foreach (var (person, figures) in await tester.BeforeAsync(model, shard, [.. group.Select(t => t.PersonId)], cancellationToken)) seen[(shard.Id, person)] = figures;
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // Whatever keeps the worker from looking may not keep anybody's data alive: they are forgotten all the same, and the certificate has no test of this shard.
            }
        }
        return seen;
    }

    private async Task RetrainAsync(ErasureContext context, Model model, Shard pending, CancellationToken cancellationToken)
    {
        var asked = await gatekeeper.AskAgainAsync<TrainStage>(model.ActivityId, context.Actor, cancellationToken);
        var permit = asked.Value as Permit<TrainStage>;
        var learned = permit is null || model.Base is null ? null : await trainer.TrainAsync(permit, model, pending, context.Actor, context.Progress, cancellationToken);
        var waiting = await WaitingAsync(context, pending, cancellationToken);
        var tested = learned is { } fresh
            ? await tester.AfterAsync(model, pending, fresh.Weights.Bytes, waiting.ToDictionary(w => w.PersonId, w => w.Seen), cancellationToken)
            : new Dictionary<Guid, IReadOnlyList<TraceFigures>>();
        await using var work = await context.BeginAsync(cancellationToken);
        var shard = (await work.FindAsync<Shard>(s => s.Id == pending.Id, cancellationToken))!;
        if (permit is not null) await ShardTrainer.RemoveExcludedAsync(work, permit, shard.Id, cancellationToken);
        if (learned is { } result)
        {
            await trainer.KeepAsync(work, model, shard, result, cancellationToken);
            shard.Generation++;
        }
        shard.TrainedAt = clock.GetUtcNow();
        var action = new ErasureAction(
            Stage.Train, TraceKind.Shard, 1, shard.Sha256 is null ? ErasureAction.LeftEmpty : ErasureAction.Retrained, shard.PreviousSha256, shard.Sha256, shard.Id.ToString())
        {
            FirstSlice = learned?.FirstSlice ?? 0, Slices = learned?.Count ?? 0, Start = learned?.StartSha256,
        };
        foreach (var (erasureId, personId, _) in waiting)
            await NoteAsync(work, context, erasureId, personId, action with { Tests = tested.GetValueOrDefault(personId) ?? [] }, cancellationToken);
        work.Record(new Happening(
            "train.shard-retrained", context.Actor, model.ActivityId, Stage.Train, ("model", model.Id.ToString()), ("shard", (long)shard.Index),
            ("generation", shard.Generation.ToString(CultureInfo.InvariantCulture)), ("sha256", shard.Sha256 ?? ""), ("people", (long)waiting.Count), ("fromSlice", (long)action.FirstSlice),
            ("manifest", shard.ManifestSha256 ?? "")));
        shard.PreviousSha256 = null;
        await work.CommitAsync(cancellationToken);
    }

    /// <summary>The erasures that took the shard's weights away and for which it has not been trained again.</summary>
    private static async Task<List<Waiting>> WaitingAsync(ErasureContext context, Shard shard, CancellationToken cancellationToken)
    {
        var id = shard.Id.ToString();
        await using var reading = await context.Workspace.ReadAsync(cancellationToken);
        var open = await reading.ListAsync<Erasure, Erasure>(q => q.Where(e => e.CompletedAt == null).OrderBy(e => e.StartedAt), cancellationToken);
        return [.. open.Select(e => (Erasure: e, Own: e.Actions.Where(a => a.Artefact == id).ToList()))
            .Where(e => e.Own.Count > 0 && e.Own[^1].Action == ErasureAction.SwitchedOff)
            .Select(e => new Waiting(e.Erasure.Id, e.Erasure.PersonId, e.Own[^1].Tests))];
    }

    /// <summary>Notes in this transaction what happened to somebody, who need not be the one whose erasure is being carried out.</summary>
    private static async Task NoteAsync(IUnitOfWork work, ErasureContext context, Guid erasureId, Guid personId, ErasureAction action, CancellationToken cancellationToken)
    {
        var erasure = (await work.FindAsync<Erasure>(e => e.Id == erasureId, cancellationToken))!;
        var person = personId == context.Person.Id ? context.Person : await work.FindAsync<Person>(p => p.Id == personId, cancellationToken);
        erasure.Note(action);
        work.Record(new Happening(
            "rights.erasure-step", context.Actor, null, action.Stage, ("erasure", erasureId.ToString()), ("kind", action.Kind.ToString()), ("count", (long)action.Count),
            ("action", action.Action)), person is null ? null : [person]);
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

    private sealed record OpenErasure(Guid Id, Guid PersonId);

    private sealed record Touch(Guid ErasureId, Guid PersonId, Guid ShardId, int FirstSlice);

    private sealed record Waiting(Guid ErasureId, Guid PersonId, IReadOnlyList<TraceFigures> Seen);
}
