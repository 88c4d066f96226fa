using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Work;
using Waarborg.Chain.Workspace;
using Waarborg.Evidence;
using Waarborg.Law;

namespace Waarborg.Chain.Rights;

/// <summary>
/// Erases one person: each stage in the order of the chain, then a search that must find nothing, then the key. Only then is it reported as done.
/// </summary>
public sealed class EraseHandler(
    IWorkspace workspace, IEnumerable<IStageParticipant> participants, KeyRing keys, CertificateOffice certificates, TimeProvider clock) : IJobHandler
{
    /// <summary>The kind of job.</summary>
    public const string JobKind = "erase";

    private readonly IReadOnlyList<IStageParticipant> _participants = participants.OrderBy(p => p.Stage).ToList();

    /// <inheritdoc />
    public string Kind => JobKind;

    /// <inheritdoc />
    public async Task<JobStep> StepAsync(Job job, IProgress<double> fraction, CancellationToken cancellationToken)
    {
        var total = _participants.Count + 1;
        var (erasure, person) = await LoadAsync(job, cancellationToken);
        var actor = Actor.With(job.StartedBy);
        if (erasure.CompletedAt is not null) return await FinishAsync(erasure, actor, total, cancellationToken);
        if (job.Done >= _participants.Count) return await CompleteAsync(erasure, person, actor, total, cancellationToken);
        var context = new ErasureContext(workspace, erasure.Id, person, actor, fraction);
        var done = await _participants[job.Done].EraseAsync(context, cancellationToken);
        var next = job.Done + (done ? 1 : 0);
        return JobStep.More(next < _participants.Count ? _participants[next].Stage.ToString().ToLowerInvariant() : "prove", next, total);
    }

    private async Task<(Erasure Erasure, Person Person)> LoadAsync(Job job, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var erasure = await reading.FindAsync<Erasure>(e => e.Id == job.TargetId, cancellationToken)
            ?? throw new InvalidOperationException($"There is no erasure {job.TargetId}.");
        var person = await reading.FindAsync<Person>(p => p.Id == erasure.PersonId, cancellationToken)
            ?? throw new InvalidOperationException($"There is no person {erasure.PersonId}.");
        return (erasure, person);
    }

    private async Task<JobStep> CompleteAsync(Erasure found, Person person, Actor actor, int total, CancellationToken cancellationToken)
    {
        await using (var reading = await workspace.ReadAsync(cancellationToken))
        {
            foreach (var participant in _participants)
                if ((await participant.FindAsync(reading, person, cancellationToken)).Count > 0) return JobStep.More("collect", 0, total);
        }
        var commitment = keys.Commit(person, found.Id.ToString());
        var now = clock.GetUtcNow();
        long? index;
        await using (var work = await workspace.BeginAsync(cancellationToken))
        {
            var erasure = (await work.FindAsync<Erasure>(e => e.Id == found.Id, cancellationToken))!;
            var subject = (await work.FindAsync<Person>(p => p.Id == person.Id, cancellationToken))!;
            var id = person.Id;
            var mentions = await work.DeleteAsync<LogMention>(m => m.PersonId == id, cancellationToken);
            if (mentions > 0) erasure.Note(new ErasureAction(Stage.Oversee, TraceKind.LogEntry, mentions, ErasureAction.Unlinked));
            erasure.Note(new ErasureAction(Stage.Rights, TraceKind.Key, 1, ErasureAction.KeyDestroyed));
            subject.WrappedKey = null;
            subject.ErasedAt = now;
            erasure.CompletedAt = now;
            erasure.SubjectCommitment = commitment;
            if (await work.FindAsync<RightsRequest>(r => r.Id == erasure.RequestId, cancellationToken) is { } request) request.CompletedAt = now;
            work.Record(new Happening(
                ErasureStatement.EventType, actor, null, Stage.Rights, (ErasureStatement.HashFact, certificates.StatementOf(erasure).ToHash().ToHex()))
            {
                Commitments = [commitment],
            });
            index = await work.CommitAsync(cancellationToken);
        }
        await certificates.SetIndexAsync(found.Id, index!.Value, actor, cancellationToken);
        return JobStep.Finished(total);
    }

    /// <summary>Cut off between the commit and the note of where in the log it stands: the entry is found again by what it commits to.</summary>
    private async Task<JobStep> FinishAsync(Erasure erasure, Actor actor, int total, CancellationToken cancellationToken)
    {
        if (erasure.LogIndex is null) await certificates.FindIndexAsync(erasure, actor, cancellationToken);
        return JobStep.Finished(total);
    }
}
