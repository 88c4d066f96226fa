using System.Text.Json.Nodes;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.People;

/// <summary>
/// A stage's part in finding, exporting and erasing a person (GDPR Art. 15 and 17). Every stage has exactly one and inherits the conformance suite:
/// what it finds it exports, what it erases it no longer finds, and erasing twice is erasing once. Thread safe.
/// </summary>
public interface IStageParticipant
{
    /// <summary>The stage.</summary>
    Stage Stage { get; }

    /// <summary>Where this stage holds data of the person.</summary>
    Task<IReadOnlyList<Trace>> FindAsync(IReading reading, Person person, CancellationToken cancellationToken);

    /// <summary>A readable copy of what this stage holds, as JSON keyed by kind.</summary>
    Task<JsonObject> ExportAsync(IReading reading, Person person, CancellationToken cancellationToken);

    /// <summary>
    /// Takes the next step of erasing the person here. Idempotent; called again until it says that it is done. A step commits its own transactions,
    /// each together with the note of what it did, and may be slow (retraining a shard).
    /// </summary>
    /// <returns>Whether nothing of the person is left in the stage.</returns>
    Task<bool> EraseAsync(ErasureContext context, CancellationToken cancellationToken);
}
