using Microsoft.Extensions.AI;

namespace Waarborg.Chain.Apply;

/// <summary>Gives the model of an activity as a guest: any <see cref="IChatClient"/> will do. Thread safe.</summary>
public interface IModelProvider
{
    /// <summary>Name under which a client says, in a response's additional properties, how sure it is: a <see cref="double"/> from 0 to 1. Absent means not sure.</summary>
    const string ConfidenceProperty = "waarborg.confidence";

    /// <summary>The client for the newest complete model of an activity.</summary>
    /// <returns>The client and the model's id, or null when there is no model that can answer.</returns>
    Task<(IChatClient Client, Guid ModelId)?> FindAsync(string activityId, CancellationToken cancellationToken);
}
