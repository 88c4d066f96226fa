using Microsoft.Extensions.AI;

namespace Waarborg.Chain.Apply;

/// <summary>Gives the model of an activity as a guest: any <see cref="IChatClient"/> will do. Thread safe.</summary>
public interface IModelProvider
{
    /// <summary>Name under which a client says, in a response's additional properties, how sure it is: a <see cref="double"/> from 0 to 1. Absent means not sure.</summary>
    const string ConfidenceProperty = "waarborg.confidence";

    /// <summary>
    /// Name under which a client that chooses from the organisation's own passages gives its best ones, best first, as <see cref="IReadOnlyList{T}"/> of
    /// <see cref="string"/>. Absent means that it writes freely and the text is all there is.
    /// </summary>
    const string CandidatesProperty = "waarborg.candidates";

    /// <summary>The client for the newest complete model of an activity.</summary>
    /// <returns>The client and the model's id, or null when there is no model that can answer.</returns>
    Task<(IChatClient Client, Guid ModelId)?> FindAsync(string activityId, CancellationToken cancellationToken);
}
