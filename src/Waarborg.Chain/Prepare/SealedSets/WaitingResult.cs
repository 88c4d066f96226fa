namespace Waarborg.Chain.Prepare.SealedSets;

/// <summary>A table that waits for somebody of the organisation to look at it.</summary>
/// <param name="Id">Id.</param>
/// <param name="SetId">The set.</param>
/// <param name="AskedBy">Pseudonym of who asked for it.</param>
/// <param name="AskedAt">When.</param>
/// <param name="Table">The table after disclosure control.</param>
public sealed record WaitingResult(Guid Id, Guid SetId, string AskedBy, DateTimeOffset AskedAt, SealedTable Table);
