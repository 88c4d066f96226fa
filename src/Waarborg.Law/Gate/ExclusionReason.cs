namespace Waarborg.Law;

/// <summary>Why a permit does not cover a person.</summary>
public enum ExclusionReason
{
    /// <summary>No notice about the re-use arrived (GDPR Art. 13(3), 14(4)).</summary>
    NotNotified,

    /// <summary>The notice arrived, but too short ago to object in time.</summary>
    NoticeTooRecent,

    /// <summary>The person objects (GDPR Art. 21).</summary>
    Objected,

    /// <summary>The person withdrew consent (GDPR Art. 7(3)).</summary>
    ConsentWithdrawn,

    /// <summary>The basis is consent, and there is no consent that can be shown (GDPR Art. 7(1)).</summary>
    ConsentMissing,

    /// <summary>Processing is restricted (GDPR Art. 18).</summary>
    Restricted,

    /// <summary>The person was erased (GDPR Art. 17).</summary>
    Erased,
}
