using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Work;
using Waarborg.Chain.Workspace;

namespace Waarborg.Chain.Train;

/// <summary>Puts down a job for every model that learned from a person who may no longer be learned from. One that is waiting already does for all. Thread safe.</summary>
public sealed class ForgettingOnWish(TimeProvider clock) : IWishFollower
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<Guid>> FollowAsync(IUnitOfWork work, Person person, string activityId, Actor actor, CancellationToken cancellationToken)
    {
        var (personId, now) = (person.Id, clock.GetUtcNow());
        var shardIds = await work.ListAsync<ShardMember, Guid>(q => q.Where(m => m.PersonId == personId).Select(m => m.ShardId), cancellationToken);
        var modelIds = await work.ListAsync<Shard, Guid>(q => q.Where(s => shardIds.Contains(s.Id)).Select(s => s.ModelId).Distinct(), cancellationToken);
        var models = await work.ListAsync<Model, Guid>(q => q.Where(m => modelIds.Contains(m.Id) && m.ActivityId == activityId).Select(m => m.Id), cancellationToken);
        var jobs = new List<Guid>();
        foreach (var model in models)
        {
            // One that is under way may have looked at this person's shard already.
            if (await work.CountAsync<Job>(j => j.Kind == ForgetHandler.JobKind && j.TargetId == model && j.State == JobState.Queued, cancellationToken) > 0) continue;
            var job = new Job { Id = Guid.NewGuid(), Kind = ForgetHandler.JobKind, ActivityId = activityId, TargetId = model, StartedBy = actor.Id, CreatedAt = now, UpdatedAt = now };
            work.Add(job);
            jobs.Add(job.Id);
        }
        return jobs;
    }
}
