using Waarborg.Chain.Rights;

namespace Waarborg.Conformance;

/// <summary>An erasure list that survives a restore of the database, as the real one does.</summary>
public sealed class MemoryErasureList : IErasureList
{
    private readonly List<ErasureListEntry> _entries = [];

    public Task AddAsync(ErasureListEntry entry, CancellationToken cancellationToken)
    {
        if (_entries.All(e => e.PersonId != entry.PersonId)) _entries.Add(entry);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<ErasureListEntry>> ReadAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<ErasureListEntry>>([.. _entries]);
}
