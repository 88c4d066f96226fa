using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.People;

/// <summary>What a stage needs to erase a person, and where it notes what it did. Not thread safe.</summary>
/// <param name="workspace">The database.</param>
/// <param name="erasureId">The erasure under way.</param>
/// <param name="person">Who is erased; their key still exists.</param>
/// <param name="actor">On whose behalf.</param>
/// <param name="progress">Takes how far a slow step is, 0 to 1.</param>
public sealed class ErasureContext(IWorkspace workspace, Guid erasureId, Person person, Actor actor, IProgress<double> progress)
{
    /// <summary>The database, for reading and for slow steps.</summary>
    public IWorkspace Workspace => workspace;

    /// <summary>Who is erased.</summary>
    public Person Person => person;

    /// <summary>On whose behalf.</summary>
    public Actor Actor => actor;

    /// <summary>Takes how far a slow step is, 0 to 1.</summary>
    public IProgress<double> Progress => progress;

    /// <summary>Begins a transaction.</summary>
    public Task<IUnitOfWork> BeginAsync(CancellationToken cancellationToken) => workspace.BeginAsync(cancellationToken);

    /// <summary>Notes in this transaction that things were deleted, for the certificate and the log. Noting zero notes nothing.</summary>
    public Task NoteAsync(IUnitOfWork work, Stage stage, TraceKind kind, int count, CancellationToken cancellationToken) =>
        count == 0 ? Task.CompletedTask : NoteAsync(work, new ErasureAction(stage, kind, count, ErasureAction.Deleted), cancellationToken);

    /// <summary>Notes an action in this transaction, for the certificate and the log.</summary>
    public async Task NoteAsync(IUnitOfWork work, ErasureAction action, CancellationToken cancellationToken)
    {
        var erasure = await work.FindAsync<Erasure>(e => e.Id == erasureId, cancellationToken)
            ?? throw new InvalidOperationException($"There is no erasure {erasureId}.");
        erasure.Note(action);
        work.Record(new Happening(
            "rights.erasure-step", actor, null, action.Stage, ("erasure", erasureId.ToString()), ("kind", action.Kind.ToString()), ("count", (long)action.Count),
            ("action", action.Action)), [person]);
    }
}
