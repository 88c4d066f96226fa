namespace Waarborg.Chain.Prepare;

/// <summary>How far the reading of a sample has come.</summary>
/// <param name="ReviewId">The review.</param>
/// <param name="Total">Conversations in the sample.</param>
/// <param name="Read">Of which read.</param>
/// <param name="Next">The first one that was not read, counted from 1; null when all were.</param>
public sealed record ReviewProgress(Guid ReviewId, int Total, int Read, int? Next);
