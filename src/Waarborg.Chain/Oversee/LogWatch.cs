using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Evidence;
using Waarborg.Law;

namespace Waarborg.Chain.Oversee;

/// <summary>Verifies the whole log against its key and against the newest checkpoint remembered outside the database, and raises a finding when it is not whole. Thread safe.</summary>
public sealed class LogWatch(IWorkspace workspace, ILogStore store, VerifierKey key, ICheckpointWitness witness, TimeProvider clock)
{
    /// <summary>The code of the finding.</summary>
    public const string FindingKind = "log-broken";

    /// <summary>Verifies. Writes nothing.</summary>
    public async Task<LogVerification> VerifyAsync(CancellationToken cancellationToken)
    {
        Checkpoint? lastSeen = null;
        if (await witness.ReadAsync(cancellationToken) is { } note) Checkpoint.TryVerify(note, key, out lastSeen, out _);
        return await LogVerifier.VerifyAsync(new StoreLogSource(store), key, lastSeen, cancellationToken);
    }

    /// <summary>Verifies, and opens or closes the finding accordingly.</summary>
    public async Task<LogVerification> WatchAsync(CancellationToken cancellationToken)
    {
        var result = await VerifyAsync(cancellationToken);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var open = await work.FindAsync<SystemFinding>(f => f.Kind == FindingKind && f.ResolvedAt == null, cancellationToken);
        if (result.Valid == open is null) return result;
        if (open is null)
        {
            var detail = string.Join(' ', result.Problems.Select(p => p.Kind.ToString()).Distinct());
            work.Add(new SystemFinding { Id = Guid.NewGuid(), Kind = FindingKind, Detail = detail, FoundAt = clock.GetUtcNow() });
            work.Record(new Happening("oversee.log-broken", Actor.System, null, Stage.Oversee, ("problems", detail), ("size", result.Size)));
        }
        else
        {
            open.ResolvedAt = clock.GetUtcNow();
            work.Record(new Happening("oversee.log-whole-again", Actor.System, null, Stage.Oversee, ("size", result.Size)));
        }
        await work.CommitAsync(cancellationToken);
        return result;
    }
}
