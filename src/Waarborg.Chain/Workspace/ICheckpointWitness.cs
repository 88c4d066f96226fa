namespace Waarborg.Chain.Workspace;

/// <summary>
/// Remembers, outside the database, the newest checkpoint of the log that was seen. A log whose tail was cut off, or that was rewritten with the right key,
/// no longer agrees with it. Thread safe.
/// </summary>
public interface ICheckpointWitness
{
    /// <summary>Remembers a checkpoint if it is of a larger log than the one remembered.</summary>
    Task NoteAsync(string checkpoint, CancellationToken cancellationToken);

    /// <summary>The checkpoint remembered, or null.</summary>
    Task<string?> ReadAsync(CancellationToken cancellationToken);
}
