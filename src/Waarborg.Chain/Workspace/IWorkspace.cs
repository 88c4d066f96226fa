namespace Waarborg.Chain.Workspace;

/// <summary>The way to the database. Thread safe; each reading or unit of work it hands out is not.</summary>
public interface IWorkspace
{
    /// <summary>Opens a look at the database that changes nothing.</summary>
    Task<IReading> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Begins a transaction. On the embedded database there is one writer at a time, so keep it short.</summary>
    Task<IUnitOfWork> BeginAsync(CancellationToken cancellationToken);
}
