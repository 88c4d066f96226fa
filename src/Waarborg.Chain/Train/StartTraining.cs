using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Work;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Train;

/// <summary>Begins a new model version on the newest data set version. Thread safe.</summary>
public sealed class StartTraining(IWorkspace workspace, IJobQueue queue, ILearner learner, KeyRing keys, ReleaseBounds bounds, TimeProvider clock)
{
    /// <summary>Shards when nothing else is asked: an erasure then retrains a quarter of what was learned from people.</summary>
    public const int DefaultShards = 4;

    /// <summary>Slices of time in each shard: forgetting somebody goes over half of a shard again, on average, or less.</summary>
    public const int Slices = 8;

    /// <summary>Most shards of one model.</summary>
    public const int MaximumShards = 64;

    /// <summary>Begins a model of the kind that is recommended: a finder.</summary>
    /// <inheritdoc cref="StartAsync(Permit{TrainStage}, ModelRecipe, int, int, Actor, CancellationToken)"/>
    public Task<Outcome<Job>> StartAsync(Permit<TrainStage> permit, int shards, int seed, Actor actor, CancellationToken cancellationToken) =>
        StartAsync(permit, new ModelRecipe(), shards, seed, actor, cancellationToken);

    /// <summary>Begins a model; a decoder starts from the base that ships.</summary>
    /// <inheritdoc cref="StartAsync(Permit{TrainStage}, ModelRecipe, BaseCheckpoint?, int, int, Actor, CancellationToken)"/>
    public Task<Outcome<Job>> StartAsync(Permit<TrainStage> permit, ModelRecipe recipe, int shards, int seed, Actor actor, CancellationToken cancellationToken) =>
        StartAsync(permit, recipe, null, shards, seed, actor, cancellationToken);

    /// <summary>Begins it. A checkpoint is kept with the model from the start, so that its folder is needed no more.</summary>
    /// <param name="permit">From the gate, for training. Only the people whom it covers are learned from.</param>
    /// <param name="recipe">What kind of model, and how it is trained.</param>
    /// <param name="root">Decoder: the checkpoint of somebody else to start from; null for the base that ships.</param>
    /// <param name="shards">1 to <see cref="MaximumShards"/>.</param>
    /// <param name="seed">Any number.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The job that trains it.</returns>
    public async Task<Outcome<Job>> StartAsync(
        Permit<TrainStage> permit, ModelRecipe recipe, BaseCheckpoint? root, int shards, int seed, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        ArgumentNullException.ThrowIfNull(recipe);
        recipe = recipe with { Checkpoint = root?.Stamp };
        permit.Demand(clock.GetUtcNow());
        if (shards is < 1 or > MaximumShards) return TrainProblems.WrongShards(MaximumShards);
        if (!recipe.IsSound) return TrainProblems.WrongRecipe();
        if (recipe.Privacy is { } plan && learner.Epsilon(plan, plan.Steps) is var epsilon && epsilon > bounds.Epsilon) return TrainProblems.TooMuchSpent(epsilon, bounds.Epsilon);
        var now = clock.GetUtcNow();
        await using var work = await workspace.BeginAsync(cancellationToken);
        if (await work.NewestDataSetAsync(permit.ActivityId, cancellationToken) is not { } set)
            return CommonProblems.NotFound(new("Een voorbereide dataset", "prepared data set"));
        if (await work.CountAsync<KnowledgeDocument>(d => d.ActivityId == permit.ActivityId, cancellationToken) == 0) return TrainProblems.NoKnowledge();
        var firsts = (await work.ListAsync<DataSetItem, Dated>(q => q.Where(i => i.DataSetId == set.Id).Select(i => new Dated(i.PersonId, i.OccurredAt)), cancellationToken))
            .Where(i => permit.Covers(new SubjectId(i.PersonId))).ToLookup(i => i.PersonId, i => i.OccurredAt);
        var people = firsts.Select(f => f.Key).ToList();
        if (people.Count < shards) return TrainProblems.TooFewPeople(people.Count, shards);
        var model = new Model
        {
            Id = Guid.NewGuid(), ActivityId = permit.ActivityId, ActivityVersion = permit.ActivityVersion, DataSetId = set.Id, Seed = seed, Recipe = recipe.ToText(), CreatedAt = now,
            Number = await work.CountAsync<Model>(m => m.ActivityId == permit.ActivityId, cancellationToken) + 1,
        };
        if (root is not null) (model.Base, model.BaseSha256, model.Parameters) = (keys.SealArtefact(model.Id, root.Bytes.Span), root.Stamp.Sha256, root.Parameters);
        var job = new Job
        {
            Id = Guid.NewGuid(), Kind = TrainHandler.JobKind, ActivityId = permit.ActivityId, TargetId = model.Id, StartedBy = actor.Id, Total = shards + 2,
            CreatedAt = now, UpdatedAt = now,
        };
        work.Add(model);
        work.Add(job);
        var cuts = SliceCutter.Cut(firsts.SelectMany(f => f), recipe.Privacy is null ? Slices : 1);
        AddShards(work, model, ShardDealer.Deal(people, shards, seed), cuts, id => SliceCutter.Of(firsts[id].Min(), cuts));
        var members = await work.ListAsync<Person, Person>(q => q.Where(p => people.Contains(p.Id)), cancellationToken);
        work.Record(new Happening(
            "train.started", actor, permit.ActivityId, Stage.Train,
            [
                ("model", model.Id.ToString()), ("dataset", set.Id.ToString()), ("shards", (long)shards), ("slices", (long)cuts.Count), ("people", (long)people.Count), ("seed", (long)seed),
                ("kind", recipe.Kind.ToString()), .. From(recipe.Checkpoint),
            ]), members);
        await work.CommitAsync(cancellationToken);
        await queue.WakeAsync(job.Id, cancellationToken);
        return job;
    }

    private static (string, object)[] From(CheckpointStamp? stamp) => stamp is null ? [] :
    [
        ("checkpoint", stamp.Name), ("checkpointFamily", stamp.Family), ("checkpointSha256", stamp.Sha256), ("licence", stamp.LicenceFile ?? ""), ("licenceSha256", stamp.LicenceSha256 ?? ""),
    ];

    private static void AddShards(IUnitOfWork work, Model model, IReadOnlyList<IReadOnlyList<Guid>> hands, IReadOnlyList<DateTimeOffset> cuts, Func<Guid, int> firstSlice)
    {
        for (var index = 0; index < hands.Count; index++)
        {
            var shard = new Shard { Id = Guid.NewGuid(), ModelId = model.Id, Index = index };
            work.Add(shard);
            foreach (var (slice, from) in cuts.Index()) work.Add(new ShardSlice { Id = Guid.NewGuid(), ShardId = shard.Id, Index = slice, From = from });
            foreach (var person in hands[index]) work.Add(new ShardMember { ShardId = shard.Id, PersonId = person, FirstSlice = firstSlice(person) });
        }
    }

    private sealed record Dated(Guid PersonId, DateTimeOffset OccurredAt);
}
