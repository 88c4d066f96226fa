namespace Waarborg.Chain.Rights;

/// <summary>
/// The list of erasures that lies outside the database: written before anything is destroyed, replayed after a restore from backup, so that a restored person
/// is erased again. Holds pseudonyms and keyed hashes only. Thread safe.
/// </summary>
public interface IErasureList
{
    /// <summary>Adds an entry and makes sure that it is on disk before returning. Adding the same person again does nothing.</summary>
    Task AddAsync(ErasureListEntry entry, CancellationToken cancellationToken);

    /// <summary>All entries, oldest first.</summary>
    Task<IReadOnlyList<ErasureListEntry>> ReadAsync(CancellationToken cancellationToken);
}
