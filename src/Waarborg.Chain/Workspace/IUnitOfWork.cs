using System.Linq.Expressions;
using Waarborg.Chain.People;
using Waarborg.Law;

namespace Waarborg.Chain.Workspace;

/// <summary>
/// One transaction: a change and the log entries that prove it commit together or not at all. Entities read through it are tracked;
/// changing one is enough. Disposing without <see cref="CommitAsync"/> undoes everything. Not thread safe.
/// </summary>
public interface IUnitOfWork : IReading
{
    /// <summary>Adds an entity.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    void Add<T>(T entity)
        where T : class;

    /// <summary>Deletes all entities that fulfil the condition, at once.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <returns>How many were deleted.</returns>
    Task<int> DeleteAsync<T>(Expression<Func<T, bool>> condition, CancellationToken cancellationToken)
        where T : class;

    /// <summary>Sets down what this transaction does. At least one is needed before a commit that changes anything but operational state.</summary>
    /// <param name="happening">What happened; its facts hold counts, ids and hashes, never values of people.</param>
    /// <param name="people">Those it concerns: the entry carries a salted commitment for each, and each can find the entry again.</param>
    void Record(Happening happening, IEnumerable<Person>? people = null);

    /// <summary>Commits the changes and the log entries together.</summary>
    /// <returns>The index in the log of the first entry that this commit wrote, or null when nothing needed one.</returns>
    /// <exception cref="InvalidOperationException">Something evidenced changed and nothing was recorded: a bug, and nothing is written.</exception>
    Task<long?> CommitAsync(CancellationToken cancellationToken);
}
