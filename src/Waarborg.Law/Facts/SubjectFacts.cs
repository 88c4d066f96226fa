namespace Waarborg.Law;

/// <summary>What the system knows about one person's wishes. Holds a pseudonym only.</summary>
/// <param name="Id">The pseudonym.</param>
/// <param name="NotifiedOn">Day of the first delivered notice that names the purpose; null when none arrived.</param>
/// <param name="Objected">Whether an objection stands (GDPR Art. 21).</param>
/// <param name="Consent">Where consent stands.</param>
/// <param name="ConsentProven">Whether text version, time and channel of the consent are on record (GDPR Art. 7(1)).</param>
/// <param name="Restricted">Whether processing is restricted (GDPR Art. 18).</param>
/// <param name="Erased">Whether the person was erased (GDPR Art. 17).</param>
/// <param name="LatestRecordOn">Day of the newest record, when known.</param>
/// <param name="EarliestRecordOn">Day of the oldest record, when known.</param>
public sealed record SubjectFacts(
    SubjectId Id, DateOnly? NotifiedOn, bool Objected, ConsentState Consent, bool ConsentProven, bool Restricted, bool Erased,
    DateOnly? LatestRecordOn, DateOnly? EarliestRecordOn)
{
    /// <summary>
    /// Whether the organisation made this file up, to see who reads: it goes the way of all files, but concerns nobody who is to be told (GDPR Art. 4(1)).
    /// </summary>
    public bool Fictional { get; init; }

    /// <summary>Whether consent was given, still stands and can be shown.</summary>
    public bool HasProvenConsent => Consent == ConsentState.Given && ConsentProven;
}
