using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Gatekeeping;

/// <summary>A stage's contribution to the facts: what the running system knows, read from the database. Thread safe.</summary>
public interface IFactSource
{
    /// <summary>The stage. Sources are asked in the order of the chain, Rights last, so that a later one can refine what an earlier one said.</summary>
    Stage Stage { get; }

    /// <summary>Adds what this stage knows. Leaves alone what it does not know: an unknown fact fails closed.</summary>
    Task<Facts> AddAsync(IReading reading, Activity activity, Facts facts, CancellationToken cancellationToken);
}
