using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Waarborg.Chain.Workspace;
using Waarborg.Storage.Model;

namespace Waarborg.Storage;

/// <summary>A look at the database.</summary>
internal class EfReading(WaarborgDbContext context, bool tracking) : IReading
{
    protected WaarborgDbContext Context => context;

    public Task<List<TResult>> ListAsync<T, TResult>(Func<IQueryable<T>, IQueryable<TResult>> query, CancellationToken cancellationToken)
        where T : class => query(Set<T>()).ToListAsync(cancellationToken);

    public Task<TResult?> FirstAsync<T, TResult>(Func<IQueryable<T>, IQueryable<TResult>> query, CancellationToken cancellationToken)
        where T : class => query(Set<T>()).FirstOrDefaultAsync(cancellationToken);

    public Task<T?> FindAsync<T>(Expression<Func<T, bool>> condition, CancellationToken cancellationToken)
        where T : class => Set<T>().FirstOrDefaultAsync(condition, cancellationToken);

    public Task<int> CountAsync<T>(Expression<Func<T, bool>> condition, CancellationToken cancellationToken)
        where T : class => Set<T>().CountAsync(condition, cancellationToken);

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return context.DisposeAsync();
    }

    private IQueryable<T> Set<T>()
        where T : class => tracking ? context.Set<T>() : context.Set<T>().AsNoTracking();
}
