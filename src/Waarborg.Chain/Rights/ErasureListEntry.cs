namespace Waarborg.Chain.Rights;

/// <summary>One erased person.</summary>
/// <param name="PersonId">Pseudonym.</param>
/// <param name="ExternalIdHash">Base64 of the keyed hash of the organisation's id.</param>
/// <param name="At">When the erasure was accepted.</param>
public sealed record ErasureListEntry(Guid PersonId, string ExternalIdHash, DateTimeOffset At);
