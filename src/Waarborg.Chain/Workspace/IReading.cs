using System.Linq.Expressions;

namespace Waarborg.Chain.Workspace;

/// <summary>
/// A consistent look at the database. Queries are written beside the use case that needs them, as LINQ over the entities of the chain;
/// the storage project only runs them. Not thread safe.
/// </summary>
public interface IReading : IAsyncDisposable
{
    /// <summary>Runs a query to its end.</summary>
    /// <typeparam name="T">The entity that the query starts from.</typeparam>
    /// <typeparam name="TResult">What it yields.</typeparam>
    Task<List<TResult>> ListAsync<T, TResult>(Func<IQueryable<T>, IQueryable<TResult>> query, CancellationToken cancellationToken)
        where T : class;

    /// <summary>The first result of a query, or null.</summary>
    /// <typeparam name="T">The entity that the query starts from.</typeparam>
    /// <typeparam name="TResult">What it yields.</typeparam>
    Task<TResult?> FirstAsync<T, TResult>(Func<IQueryable<T>, IQueryable<TResult>> query, CancellationToken cancellationToken)
        where T : class;

    /// <summary>The entity that fulfils the condition, or null.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    Task<T?> FindAsync<T>(Expression<Func<T, bool>> condition, CancellationToken cancellationToken)
        where T : class;

    /// <summary>How many entities fulfil the condition.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    Task<int> CountAsync<T>(Expression<Func<T, bool>> condition, CancellationToken cancellationToken)
        where T : class;
}
