using System.Text.Json.Nodes;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.People;

/// <summary>
/// One subject's share in finding, exporting and erasing a person within a stage: applications within Collect, reviews within Oversee. A stage's participant answers for
/// all its parts together. Thread safe.
/// </summary>
public interface IStagePart
{
    /// <summary>The stage that it is a part of.</summary>
    Stage Stage { get; }

    /// <summary>Where this part holds data of the person.</summary>
    Task<IReadOnlyList<Trace>> FindAsync(IReading reading, Person person, CancellationToken cancellationToken);

    /// <summary>A readable copy of what this part holds, as JSON keyed by kind.</summary>
    Task<JsonObject> ExportAsync(IReading reading, Person person, CancellationToken cancellationToken);

    /// <summary>Deletes what this part holds, within the transaction, and notes what it did. Idempotent.</summary>
    Task EraseAsync(ErasureContext context, IUnitOfWork work, CancellationToken cancellationToken);
}
