using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;

namespace Waarborg.Chain.Work;

/// <summary>Shows long work, and lets what failed be tried again. Thread safe.</summary>
public sealed class JobBoard(IWorkspace workspace, IJobQueue queue, TimeProvider clock)
{
    /// <summary>The newest jobs, newest first.</summary>
    /// <param name="activityId">Of this activity only, or null for all.</param>
    /// <param name="count">At most so many.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<Job>> ListAsync(string? activityId, int count, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return await reading.ListAsync<Job, Job>(
            q => q.Where(j => activityId == null || j.ActivityId == activityId).OrderByDescending(j => j.CreatedAt).Take(count), cancellationToken);
    }

    /// <summary>One job, or null.</summary>
    public async Task<Job?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return await reading.FindAsync<Job>(j => j.Id == id, cancellationToken);
    }

    /// <summary>Takes up again what failed. It goes on where it was; steps can be repeated.</summary>
    public async Task<Outcome<Job>> RetryAsync(Guid id, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Has(Role.DataSteward)) return CommonProblems.NotAllowed(Role.DataSteward);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var job = await work.FindAsync<Job>(j => j.Id == id, cancellationToken);
        if (job is null) return CommonProblems.NotFound(new("Dit werk", "job"));
        if (job.State is not (JobState.Failed or JobState.Refused)) return job;
        (job.State, job.Problem, job.UpdatedAt, job.Done) = (JobState.Queued, null, clock.GetUtcNow(), 0);
        work.Record(new Happening("work.retried", actor, job.ActivityId, null, ("job", job.Id.ToString()), ("kind", job.Kind)));
        await work.CommitAsync(cancellationToken);
        await queue.WakeAsync(job.Id, cancellationToken);
        return job;
    }
}
