namespace Waarborg.Chain.Prepare.SealedSets;

/// <summary>A table that a third party asked for.</summary>
/// <param name="Id">Id.</param>
/// <param name="AskedAt">When.</param>
/// <param name="Released">Whether it was released; null while it waits.</param>
/// <param name="Table">The table; null unless it was released.</param>
public sealed record InsideResult(Guid Id, DateTimeOffset AskedAt, bool? Released, SealedTable? Table);
