using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Work;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Rights;

/// <summary>
/// Accepts a request for erasure. From this moment the person's data are not used any more; the erasure list is written before anything is destroyed. Thread safe.
/// </summary>
public sealed class EraseSubject(IWorkspace workspace, IErasureList list, IJobQueue queue, TimeProvider clock)
{
    /// <summary>Starts the erasure of one person, in every activity and every stage.</summary>
    /// <param name="permit">From the gate, for this person.</param>
    /// <param name="request">A request for erasure that has been identified.</param>
    /// <param name="actor">Who accepts it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The job that erases.</returns>
    public async Task<Outcome<Job>> StartAsync(Permit<RightsStage> permit, RightsRequest request, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        permit.Demand(clock.GetUtcNow());
        if (request.Kind != RequestKind.Erasure) return RightsProblems.WrongKind();
        if (!permit.Covers(new SubjectId(request.PersonId))) return RightsProblems.NotCovered();
        return await StartAsync(request.Id, request.PersonId, request.ActivityId, actor, replayed: false, cancellationToken);
    }

    /// <summary>Erases somebody whose term has ended, without anybody asking for it (GDPR Art. 5(1)(e)).</summary>
    /// <param name="personId">The person.</param>
    /// <param name="activityId">The activity whose term it is.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<Outcome<Job>> ExpireAsync(Guid personId, string activityId, CancellationToken cancellationToken) =>
        StartAsync(Guid.Empty, personId, activityId, Actor.System, replayed: false, cancellationToken);

    /// <summary>
    /// Erases again whoever is on the erasure list but is back in the database, because a backup was restored. Run at every start.
    /// Somebody whom the backup does not know yet is put down as erased, so that an import cannot bring them back.
    /// </summary>
    /// <returns>How many erasures were started again.</returns>
    public async Task<int> ReplayAsync(CancellationToken cancellationToken)
    {
        var replayed = 0;
        foreach (var entry in await list.ReadAsync(cancellationToken))
        {
            await using var work = await workspace.BeginAsync(cancellationToken);
            var person = await work.FindAsync<Person>(p => p.Id == entry.PersonId, cancellationToken);
            if (person is null)
            {
                var hash = Convert.FromBase64String(entry.ExternalIdHash);
                if (await work.CountAsync<Person>(p => p.ExternalIdHash == hash, cancellationToken) > 0) continue;
                work.Add(new Person { Id = entry.PersonId, ExternalIdHash = hash, CreatedAt = entry.At, ErasedAt = entry.At });
                work.Record(new Happening("rights.erasure-replayed", Actor.System, null, Stage.Rights, ("person", entry.PersonId.ToString()), ("known", false)));
                await work.CommitAsync(cancellationToken);
            }
            else if (person.ErasedAt is null && await work.CountAsync<Erasure>(e => e.PersonId == person.Id && e.CompletedAt == null, cancellationToken) == 0)
            {
                await work.DisposeAsync();
                await StartAsync(Guid.Empty, person.Id, null, Actor.System, replayed: true, cancellationToken);
                replayed++;
            }
        }
        return replayed;
    }

    private async Task<Outcome<Job>> StartAsync(
        Guid requestId, Guid personId, string? activityId, Actor actor, bool replayed, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var work = await workspace.BeginAsync(cancellationToken);
        var person = await work.FindAsync<Person>(p => p.Id == personId, cancellationToken);
        if (person?.WrappedKey is null) return CommonProblems.NotFound(new("Deze persoon", "person"));
        if (await work.FirstAsync<Erasure, Guid?>(q => q.Where(e => e.PersonId == personId && e.CompletedAt == null).Select(e => (Guid?)e.Id), cancellationToken) is { } open)
            return await work.FindAsync<Job>(j => j.TargetId == open, cancellationToken) ?? throw new InvalidOperationException($"Erasure {open} has no job.");
        await list.AddAsync(new ErasureListEntry(person.Id, Convert.ToBase64String(person.ExternalIdHash), now), cancellationToken);
        var erasure = new Erasure { Id = Guid.NewGuid(), RequestId = requestId, PersonId = personId, StartedAt = now, Replayed = replayed };
        var job = new Job
        {
            Id = Guid.NewGuid(), Kind = EraseHandler.JobKind, ActivityId = activityId, TargetId = erasure.Id, StartedBy = actor.Id, CreatedAt = now, UpdatedAt = now,
        };
        person.Restricted = true;
        work.Add(erasure);
        work.Add(job);
        work.Record(new Happening(
            "rights.erasure-started", actor, activityId, Stage.Rights, ("erasure", erasure.Id.ToString()), ("replayed", replayed)), [person]);
        await work.CommitAsync(cancellationToken);
        await queue.WakeAsync(job.Id, cancellationToken);
        return job;
    }
}
