using Waarborg.Chain.Workspace;

namespace Waarborg.Conformance;

/// <summary>Remembers the newest checkpoint.</summary>
public sealed class MemoryWitness : ICheckpointWitness
{
    private string? _checkpoint;

    public Task NoteAsync(string checkpoint, CancellationToken cancellationToken)
    {
        _checkpoint = checkpoint;
        return Task.CompletedTask;
    }

    public Task<string?> ReadAsync(CancellationToken cancellationToken) => Task.FromResult(_checkpoint);
}
