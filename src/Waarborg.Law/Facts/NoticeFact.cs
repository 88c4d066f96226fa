namespace Waarborg.Law;

/// <summary>A notice that was sent to people.</summary>
/// <param name="Id">Its id.</param>
/// <param name="PublishedOn">From which day it is in use.</param>
/// <param name="Covers">Ids of the <see cref="NoticeChecklist"/> items that its text covers.</param>
/// <param name="Delivered">How many people it reached; 0 or more.</param>
/// <param name="Bounced">How many it did not reach; 0 or more.</param>
public sealed record NoticeFact(string Id, DateOnly PublishedOn, IReadOnlySet<string> Covers, int Delivered, int Bounced);
