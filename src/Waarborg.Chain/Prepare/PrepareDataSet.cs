using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Work;
using Waarborg.Chain.Workspace;
using Waarborg.Deidentification;
using Waarborg.Law;

namespace Waarborg.Chain.Prepare;

/// <summary>Begins a new version of the data set: the permitted records, de-identified. Thread safe.</summary>
public sealed class PrepareDataSet(IWorkspace workspace, IJobQueue queue, TimeProvider clock)
{
    /// <summary>Begins it.</summary>
    /// <param name="permit">From the gate, for preparing.</param>
    /// <param name="profile">Id of the de-identification profile; see <see cref="DeidentificationProfile.Find"/>.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The job that prepares it.</returns>
    public async Task<Outcome<Job>> StartAsync(Permit<PrepareStage> permit, string profile, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        permit.Demand(clock.GetUtcNow());
        if (DeidentificationProfile.Find(profile) is null) return CommonProblems.NotFound(new("Dit profiel", "profile"));
        var now = clock.GetUtcNow();
        await using var work = await workspace.BeginAsync(cancellationToken);
        var number = await work.CountAsync<DataSet>(d => d.ActivityId == permit.ActivityId, cancellationToken) + 1;
        var set = new DataSet
        {
            Id = Guid.NewGuid(), ActivityId = permit.ActivityId, ActivityVersion = permit.ActivityVersion, Number = number, Profile = profile, CreatedAt = now,
        };
        var job = new Job
        {
            Id = Guid.NewGuid(), Kind = PrepareHandler.JobKind, ActivityId = permit.ActivityId, TargetId = set.Id, StartedBy = actor.Id, CreatedAt = now, UpdatedAt = now,
        };
        work.Add(set);
        work.Add(job);
        work.Record(new Happening(
            "prepare.started", actor, permit.ActivityId, Stage.Prepare, ("dataset", set.Id.ToString()), ("profile", profile), ("people", (long)permit.People.Count),
            ("excluded", (long)permit.Excluded.Count)));
        await work.CommitAsync(cancellationToken);
        await queue.WakeAsync(job.Id, cancellationToken);
        return job;
    }
}
