using Waarborg.Chain.Artefacts.SealedSets;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Work;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Train.SealedModels;

/// <summary>Where somebody of a third party has a model trained in a sealed set, and where a run is cancelled. Thread safe.</summary>
public sealed class SealedTraining(IWorkspace workspace, SealedLessons lessons, SealedReleaseBounds bounds, SealedRuns runs, IJobQueue queue, TimeProvider clock)
{
    /// <summary>Most rounds.</summary>
    public const int MostRounds = 500;

    /// <summary>Rounds when nothing else is asked.</summary>
    public const int DefaultRounds = 60;

    /// <summary>Privacy budget when nothing else is asked.</summary>
    public const double DefaultEpsilon = 4;

    private const double LeastEpsilon = 0.5;

    /// <summary>Begins a run.</summary>
    /// <param name="permit">From the gate, for training. Only the people whom it covers are learned from.</param>
    /// <param name="plan">What was asked.</param>
    /// <param name="actor">Somebody of the third party who is named in the set.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The model that is going to be trained.</returns>
    public async Task<Outcome<SealedModel>> StartAsync(Permit<TrainStage> permit, SealedTrainingPlan plan, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        ArgumentNullException.ThrowIfNull(plan);
        var now = clock.GetUtcNow();
        permit.Demand(now);
        if (!actor.Has(Role.ThirdParty)) return CommonProblems.NotAllowed(Role.ThirdParty);
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        await using var work = await workspace.BeginAsync(cancellationToken);
        if (await work.OpenToAsync(plan.SetId, permit.ActivityId, actor.Id, today, cancellationToken) is not { } set) return SealedModelProblems.Closed();
        if (!set.WithTexts) return SealedModelProblems.NoTexts();
        if (string.IsNullOrWhiteSpace(plan.Purpose)) return SealedModelProblems.Incomplete();
        if (plan.EndsOn < today || plan.EndsOn > today.AddYears(1)) return SealedModelProblems.End();
        if (!(plan.Epsilon >= LeastEpsilon && plan.Epsilon <= bounds.Epsilon) || plan.Rounds is < 1 or > MostRounds) return SealedModelProblems.Numbers(bounds.Epsilon, MostRounds);
        if (await BusyAsync(work, set.Id, cancellationToken)) return SealedModelProblems.Busy();
        var people = await lessons.ReadAsync(permit, work, set, cancellationToken);
        if (people.Count < 2 * bounds.LeastPeople) return SealedModelProblems.TooFew(bounds.LeastPeople);
        var id = Guid.NewGuid();
        var job = new Job
        {
            Id = Guid.NewGuid(), Kind = SealedTrainHandler.JobKind, ActivityId = set.ActivityId, TargetId = id, StartedBy = actor.Id, Total = SealedTrainHandler.Steps, CreatedAt = now, UpdatedAt = now,
        };
        var model = new SealedModel
        {
            Id = id, SetId = set.Id, ActivityId = set.ActivityId, AskedBy = actor.Id, Purpose = plan.Purpose.Trim(), EndsOn = plan.EndsOn, Epsilon = plan.Epsilon, Rounds = plan.Rounds,
            AskedAt = now, JobId = job.Id,
        };
        work.Add(model);
        work.Add(job);
        var ids = people.Select(p => p.Person).ToList();
        work.Record(
            new Happening(
                "train.sealed-model-started", actor, set.ActivityId, Stage.Train, ("set", set.Id.ToString()), ("model", id.ToString()), ("people", (long)ids.Count),
                ("epsilonMilli", (long)Math.Round(1000 * plan.Epsilon)), ("rounds", (long)plan.Rounds), ("endsOn", plan.EndsOn.ToString("O", System.Globalization.CultureInfo.InvariantCulture))),
            await work.ListAsync<Person, Person>(q => q.Where(p => ids.Contains(p.Id)), cancellationToken));
        await work.CommitAsync(cancellationToken);
        await queue.WakeAsync(job.Id, cancellationToken);
        return model;
    }

    /// <summary>Ends a run, or throws away a model that has not been decided about. What was trained is wiped at once.</summary>
    /// <param name="modelId">The model.</param>
    /// <param name="actor">Who asked for it, or a data steward or the DPO.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<SealedModel>> CancelAsync(Guid modelId, Actor actor, CancellationToken cancellationToken)
    {
        await using var work = await workspace.BeginAsync(cancellationToken);
        var model = await work.FindAsync<SealedModel>(m => m.Id == modelId, cancellationToken);
        if (model is null || !(actor.Has(Role.DataSteward, Role.Dpo) || (actor.Has(Role.ThirdParty) && model.AskedBy == actor.Id)))
            return CommonProblems.NotFound(new("Dit model", "model"));
        if (model.WipedAt is not null) return model;
        if (model.Released is not null) return SealedModelProblems.NotReady();
        model.Wipe("cancelled", clock.GetUtcNow());
        work.Record(new Happening("train.sealed-model-cancelled", actor, model.ActivityId, Stage.Train, ("set", model.SetId.ToString()), ("model", modelId.ToString())));
        await work.CommitAsync(cancellationToken);
        runs.Stop(modelId);
        return model;
    }

    private static async Task<bool> BusyAsync(IReading reading, Guid setId, CancellationToken cancellationToken)
    {
        var jobs = await reading.ListAsync<SealedModel, Guid>(q => q.Where(m => m.SetId == setId && m.WipedAt == null && m.Audit == null).Select(m => m.JobId), cancellationToken);
        return await reading.CountAsync<Job>(j => jobs.Contains(j.Id) && (j.State == JobState.Queued || j.State == JobState.Running), cancellationToken) > 0;
    }
}
