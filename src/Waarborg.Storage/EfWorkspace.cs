using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Evidence;

namespace Waarborg.Storage;

/// <summary>The way to the database. Thread safe.</summary>
public sealed class EfWorkspace(Database database, CheckpointSigner signer, ICheckpointWitness witness, KeyRing keys, TimeProvider clock) : IWorkspace
{
    /// <inheritdoc />
    public Task<IReading> ReadAsync(CancellationToken cancellationToken) => Task.FromResult<IReading>(new EfReading(database.NewContext(), tracking: false));

    /// <inheritdoc />
    public async Task<IUnitOfWork> BeginAsync(CancellationToken cancellationToken)
    {
        var context = database.NewContext();
        try
        {
            return new EfUnitOfWork(context, await database.BeginAsync(context, cancellationToken), signer, witness, keys, clock);
        }
        catch
        {
            await context.DisposeAsync();
            throw;
        }
    }
}
