using Waarborg.Chain.Artefacts.Recruitment;

namespace Waarborg.Chain.Oversee.Reviews;

/// <summary>An application in the queue. The order is that of arrival, and there is no score to order by.</summary>
/// <param name="ApplicationId">Id.</param>
/// <param name="Reference">The number by which one speaks of it; not a name.</param>
/// <param name="ReceivedAt">When it came.</param>
/// <param name="State">Where it is.</param>
/// <param name="ReviewerId">Who is at it now; null for nobody.</param>
/// <param name="JudgedByMe">Whether whoever looks has judged it before and has to leave it to somebody else.</param>
public sealed record QueueRow(Guid ApplicationId, string Reference, DateTimeOffset ReceivedAt, ApplicationState State, string? ReviewerId, bool JudgedByMe);
